package org.ownsay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where it was measured: without it, no figure says anything. */
final class Machine {

    private Machine() {}

    static Map<String, String> describe(String browser, Program program) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("measured", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        facts.put(
                "processor",
                Runtime.getRuntime().availableProcessors() + " cores, " + find("/proc/cpuinfo", "model name"));
        facts.put("memory", find("/proc/meminfo", "MemTotal"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("JVM", System.getProperty("java.vm.name") + " " + Runtime.version());
        facts.put("browser", "Chromium " + browser);
        facts.put("program", program.words());
        return facts;
    }

    /** How many programs wanted a core in the last minute: much more than there are cores, and figures are disturbed. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String find(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException | UncheckedIOException notLinux) {
            return "unknown";
        }
    }
}
