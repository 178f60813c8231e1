package org.ownsay.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a tablet's voice really played, from its first sound on: a clip counts when its sound begins. */
final class Hearing {

    private static final String EARS = """
            {
              const clips = new WeakMap();
              globalThis.heard = [];
              const read = Response.prototype.arrayBuffer;
              Response.prototype.arrayBuffer = async function () {
                const bytes = await read.call(this);
                clips.set(bytes, this.url.replace(/.*[/](.*)[.]wav$/, '$1'));
                return bytes;
              };
              const decode = BaseAudioContext.prototype.decodeAudioData;
              BaseAudioContext.prototype.decodeAudioData = async function (bytes) {
                const clip = clips.get(bytes);
                const sound = await decode.call(this, bytes);
                clips.set(sound, clip);
                return sound;
              };
              const start = AudioBufferSourceNode.prototype.start;
              AudioBufferSourceNode.prototype.start = function (...when) {
                globalThis.heard.push(clips.get(this.buffer));
                return start.apply(this, when);
              };
            }""";

    private Hearing() {}

    static void listen(BrowserContext tablet) {
        tablet.addInitScript(EARS);
    }

    /** One of them. */
    static void await(Page page, List<String> clips) {
        page.waitForFunction("clips => clips.some((clip) => globalThis.heard.includes(clip))", clips);
    }

    static void forget(Page page) {
        page.evaluate("() => void (globalThis.heard.length = 0)");
    }
}
