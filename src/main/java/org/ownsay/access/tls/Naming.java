package org.ownsay.access.tls;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;
import org.bouncycastle.util.IPAddress;

/** Host names and addresses, as certificates write them. */
final class Naming {

    /** What is never anybody's name or address in the internet: a stolen authority cannot pass for a bank. */
    private static final List<String> AT_HOME = List.of(
            "localhost",
            "local",
            "arpa",
            "internal",
            "intranet",
            "lan",
            "home",
            "fritz.box",
            "127.0.0.0/8",
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "169.254.0.0/16",
            "::1/128",
            "fc00::/7",
            "fe80::/10");

    private Naming() {}

    static GeneralNames subjects(List<String> names) {
        return new GeneralNames(names.stream().map(Naming::general).toArray(GeneralName[]::new));
    }

    /** Whatever belongs to homes, and these names beside. */
    static NameConstraints constraints(List<String> names) {
        var atHome = subtrees(AT_HOME.stream());
        var others = names.stream().filter(name -> !isIn(atHome, name)).map(Naming::alone);
        return new NameConstraints(subtrees(Stream.concat(AT_HOME.stream(), others)), null);
    }

    private static GeneralSubtree[] subtrees(Stream<String> names) {
        return names.distinct().map(name -> new GeneralSubtree(general(name))).toArray(GeneralSubtree[]::new);
    }

    /** Whether the authority may vouch for that name: it was told of homes in general, and of its own first names. */
    static boolean isPermitted(X509Certificate authority, String name) {
        var extension = authority.getExtensionValue(Extension.nameConstraints.getId());
        if (extension == null) {
            return true;
        }
        var constraints = NameConstraints.getInstance(
                ASN1OctetString.getInstance(extension).getOctets());
        return isIn(constraints.getPermittedSubtrees(), name);
    }

    private static boolean isIn(GeneralSubtree[] permitted, String name) {
        var validator = new PKIXNameConstraintValidator();
        validator.intersectPermittedSubtree(permitted);
        try {
            validator.checkPermitted(general(name));
            return true;
        } catch (NameConstraintValidatorException forbidden) {
            return false;
        }
    }

    static boolean isAddress(String name) {
        return IPAddress.isValid(name);
    }

    private static String alone(String name) {
        return isAddress(name) ? name + (IPAddress.isValidIPv4(name) ? "/32" : "/128") : name;
    }

    private static GeneralName general(String name) {
        var isAddress = isAddress(name) || IPAddress.isValidWithNetMask(name);
        return new GeneralName(isAddress ? GeneralName.iPAddress : GeneralName.dNSName, name);
    }
}
