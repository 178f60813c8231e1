package org.ownsay.access.tls;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.HexFormat;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.apache.tomcat.util.net.SSLHostConfigCertificate.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** https in a Tomcat that serves http already, at the same address and with the same manners. */
final class SafeConnector {

    private static final String PROTOCOLS = "TLSv1.2+TLSv1.3";

    /** For TLS 1.2; those of 1.3 are good as they come. */
    private static final String CIPHERS = "ECDHE+AESGCM:ECDHE+CHACHA20";

    private final Connector connector;

    private SafeConnector(Connector connector) {
        this.connector = connector;
    }

    /** @throws BindException if another program has the port */
    static SafeConnector open(Tomcat tomcat, int port, Signed server, Signed authority)
            throws IOException, GeneralSecurityException {
        var service = tomcat.getService();
        var connector = new Connector(new Http11NioProtocol());
        connector.setPort(port);
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setThrowOnFailure(true);
        var protocol = protocol(connector);
        protocol.setSSLEnabled(true);
        protocol.addSslHostConfig(config(server, authority));
        behaveLike(protocol(service.findConnectors()[0]), protocol);
        try {
            service.addConnector(connector);
        } catch (RuntimeException failed) {
            service.removeConnector(connector);
            throw taken(failed);
        }
        return new SafeConnector(connector);
    }

    /** The one address that http listens to, if it does not listen to all. */
    static @Nullable InetAddress address(Tomcat tomcat) {
        return protocol(tomcat.getService().findConnectors()[0]).getAddress();
    }

    int port() {
        return connector.getLocalPort();
    }

    /** Whoever comes from now on is shown the other certificate; whoever is here stays. */
    void show(Signed server, Signed authority) throws IOException, GeneralSecurityException {
        protocol(connector).addSslHostConfig(config(server, authority), true);
    }

    private static void behaveLike(AbstractHttp11Protocol<?> http, AbstractHttp11Protocol<?> https) {
        if (http.getAddress() instanceof InetAddress address) {
            https.setAddress(address);
        }
        https.setCompression(http.getCompression());
        https.setCompressibleMimeType(http.getCompressibleMimeType());
        https.setCompressionMinSize(http.getCompressionMinSize());
        https.setMaxHttpHeaderSize(http.getMaxHttpHeaderSize());
        https.setConnectionTimeout(http.getConnectionTimeout());
        https.setMaxThreads(http.getMaxThreads());
    }

    private static SSLHostConfig config(Signed server, Signed authority) throws IOException, GeneralSecurityException {
        var config = new SSLHostConfig();
        config.setProtocols(PROTOCOLS);
        config.setCiphers(CIPHERS);
        var secret = HexFormat.of().formatHex(KeyGenerators.secureRandom(16).generateKey());
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var chain = new Certificate[] {server.certificate(), authority.certificate()};
        store.setKeyEntry("server", server.key(), secret.toCharArray(), chain);
        var certificate = new SSLHostConfigCertificate(config, Type.EC);
        certificate.setCertificateKeystore(store);
        certificate.setCertificateKeystorePassword(secret);
        config.addCertificate(certificate);
        return config;
    }

    private static AbstractHttp11Protocol<?> protocol(Connector connector) {
        return (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
    }

    private static IOException taken(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException bind) {
                return bind;
            }
        }
        return new IOException(failed);
    }
}
