package org.ownsay.access;

import java.util.List;

/**
 * The way to this machine on which nobody else in the network can read along: https, beside http.
 *
 * @param port where https is served
 * @param plainPort where http is served
 * @param names host names and addresses that can be opened safely; those that other machines reach come first. IPv6
 *     without brackets
 */
public record SafeWay(int port, int plainPort, List<String> names, HomeAuthority authority) {

    /** Whether it leads to this machine alone, because it was told to listen to no other. */
    public boolean isForThisMachineAlone() {
        return names.stream()
                .allMatch(name -> name.equals("localhost") || name.startsWith("127.") || name.equals("::1"));
    }

    /** @param host as a browser has it in its address bar: IPv6 in brackets */
    public String safeAddress(String host) {
        return "https://" + host + ":" + port;
    }
}
