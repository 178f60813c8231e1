package org.ownsay.access;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * The way to this machine on which nobody else in the network can read along: https, beside http.
 *
 * @param port where https is served
 * @param plainPort where http is served
 * @param names host names and addresses that can be opened safely; those that other machines reach come first. IPv6
 *     without brackets
 */
public record SafeWay(int port, int plainPort, List<String> names, HomeAuthority authority) {

    /** The address that is safe, by the name that was asked for where it is vouched for, else by one that is. */
    public String safeAddress(String askedFor) {
        return "https://" + (isNamed(askedFor) ? askedFor : inAddress(names.getFirst())) + ":" + port;
    }

    /** By a name that other machines in the network reach, if there is one. */
    public Optional<String> findPlainAddress() {
        return names.stream()
                .filter(name -> !isHere(name))
                .findFirst()
                .map(name -> "http://" + inAddress(name) + ":" + plainPort);
    }

    /**
     * Whether that name leads nowhere but to the machine that asks.
     *
     * @param host as a browser has it in its address
     */
    public static boolean isHere(String host) {
        return host.equals("localhost") || host.startsWith("127.") || bare(host).matches("[0:]+1");
    }

    private boolean isNamed(String host) {
        var bare = bare(host);
        return names.contains(host) || bare.contains(":") && names.contains(written(bare));
    }

    private static String written(String address) {
        try {
            return InetAddress.ofLiteral(address).getHostAddress();
        } catch (IllegalArgumentException none) {
            return address;
        }
    }

    private static String bare(String host) {
        return host.replaceAll("[\\[\\]]", "");
    }

    private static String inAddress(String name) {
        return name.contains(":") ? "[" + name + "]" : name;
    }
}
