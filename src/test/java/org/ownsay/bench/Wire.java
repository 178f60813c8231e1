package org.ownsay.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What came over the network: bytes as they were sent, with their headers, nothing for what the browser had kept. */
final class Wire {

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Long> bytes = new LinkedHashMap<>();

    Wire(CDPSession session) {
        session.on("Network.requestWillBeSent", this::asked);
        session.on("Network.loadingFinished", this::came);
        session.send("Network.enable");
    }

    void forget() {
        addresses.clear();
        bytes.clear();
    }

    /** Addresses, in the order in which they were asked for. */
    List<String> list(Predicate<String> wanted) {
        return addresses.values().stream().filter(wanted).toList();
    }

    double kilobytes(Predicate<String> wanted) {
        return bytes.entrySet().stream()
                        .filter(entry -> wanted.test(addresses.getOrDefault(entry.getKey(), "")))
                        .mapToLong(Map.Entry::getValue)
                        .sum()
                / 1_000.0;
    }

    private void asked(JsonObject event) {
        var address = event.getAsJsonObject("request").get("url").getAsString();
        if (address.startsWith("http")) {
            addresses.put(event.get("requestId").getAsString(), address);
        }
    }

    private void came(JsonObject event) {
        bytes.put(
                event.get("requestId").getAsString(),
                event.get("encodedDataLength").getAsLong());
    }

    static boolean isFont(String address) {
        return address.contains(".woff");
    }

    static boolean isSound(String address) {
        return address.contains(".wav");
    }

    private static boolean isPicture(String address) {
        return address.contains(".svg") || address.contains(".png");
    }

    static boolean isProgram(String address) {
        return !isFont(address) && !isSound(address) && !isPicture(address);
    }
}
