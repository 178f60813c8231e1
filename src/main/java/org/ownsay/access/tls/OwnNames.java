package org.ownsay.access.tls;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What this machine is called in the home's network at this moment, and by which addresses it is reached. */
@Component
class OwnNames {

    private static final Logger LOG = LoggerFactory.getLogger(OwnNames.class);

    /** Names are looked at every minute, and told of once. */
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    private static final Pattern HOST =
            Pattern.compile("(\\*\\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

    /** Networks inside this machine: no tablet comes that way. */
    private static final Pattern INSIDE =
            Pattern.compile("(docker|br-|veth|virbr|vmnet|vboxnet|podman|cni|lxc|utun|tun|tap|wg|zt|tailscale).*");

    private final List<String> told;

    /** @param told further names, as the owner of the network knows them */
    OwnNames(@Value("${ownsay.tls.names:}") List<String> told) {
        this.told = told.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .map(OwnNames::written)
                .toList();
    }

    /** @param only the one address that is listened to, if not all are */
    List<String> list(@Nullable InetAddress only) {
        var names = new ArrayList<String>();
        if (only == null || only.isAnyLocalAddress()) {
            names.addAll(addresses());
            names.addAll(hosts());
            names.addAll(told);
            names.addAll(List.of("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1"));
        } else if (only.isLoopbackAddress()) {
            names.addAll(told);
            names.addAll(List.of("localhost", written(only)));
        } else {
            names.add(written(only));
            names.addAll(hosts());
            names.addAll(told);
        }
        return names.stream().filter(this::canBeCertified).distinct().toList();
    }

    /** Its own name in the first place: what to call the authority after. */
    String machine() {
        return hosts().stream().findFirst().orElse("localhost").replaceFirst("\\..*", "");
    }

    private static List<String> hosts() {
        try {
            var name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            if (Naming.isAddress(name) || name.startsWith("localhost")) {
                return List.of();
            }
            return List.of(name.replaceFirst("\\..*", "") + ".local", name);
        } catch (UnknownHostException nameless) {
            return List.of();
        }
    }

    /** Those of the house, IPv4 first: people can type them. */
    private static List<String> addresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(OwnNames::isUp)
                    .sorted(Comparator.comparing(
                            card -> INSIDE.matcher(card.getName()).matches()))
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(OwnNames::isOfTheHouse)
                    .sorted(Comparator.comparing(Inet6Address.class::isInstance))
                    .map(OwnNames::written)
                    .toList();
        } catch (SocketException unknown) {
            LOG.warn("The addresses of this machine are not known", unknown);
            return List.of();
        }
    }

    private static boolean isUp(NetworkInterface card) {
        try {
            return card.isUp() && !card.isLoopback();
        } catch (SocketException unknown) {
            return false;
        }
    }

    private static boolean isOfTheHouse(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> four.isSiteLocalAddress();
            default -> (address.getAddress()[0] & 0xfe) == 0xfc;
        };
    }

    private boolean canBeCertified(String name) {
        var can = Naming.isAddress(name) || HOST.matcher(name).matches();
        if (!can && warned.add(name)) {
            LOG.warn("No certificate can name a machine like this: {}", name);
        }
        return can;
    }

    private static String written(String name) {
        return Naming.isAddress(name) ? written(InetAddress.ofLiteral(name)) : name;
    }

    /** Always the same for the same address, without the number of the network card. */
    private static String written(InetAddress address) {
        return address.getHostAddress().replaceFirst("%.*", "");
    }

    static Stream<String> of(List<?> alternativeName) {
        return alternativeName.get(1) instanceof String name ? Stream.of(written(name)) : Stream.empty();
    }
}
