package nl.kenniskompas.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import nl.kenniskompas.ingest.fetch.Fetched.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:10::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
                "3fff::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "5f00::1"
            })
    void whatIsNearUsIsNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "100.63.0.1",
                "100.128.0.1",
                "169.253.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "192.167.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "203.0.114.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450::1",
                "2002:808:808::1",
                "64:ff9b::808:808"
            })
    void theOpenInternetIs(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://[::1]/",
                "http://[::ffff:169.254.169.254]/latest/",
                "https://10.1.2.3:8443/x"
            })
    void noSpellingOfANearAddressIsFetched(String address) {
        assertThat(new Fetching().fetch(address)).isNotInstanceOf(Fetched.File.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kennis",
                "file:///etc/hosts",
                "ftp://example.org/x",
                "gopher://example.org",
                "jar:http://a!/b",
                "http://",
                "http://me:secret@example.org/",
                "http://exa mple.org/",
                "http://example.org/\r\nX: y",
                "//example.org/x"
            })
    void onlyAddressesOfTheWebAreFetched(String address) {
        assertThat(new Fetching().fetch(address)).isEqualTo(new Fetched.Refused(Reason.NO_ADDRESS, ""));
    }

    @Test
    void aNearAddressHasItsOwnMessage() {
        assertThat(new Fetching().fetch("http://127.0.0.1:9/")).isEqualTo(new Fetched.Refused(Reason.NOT_PUBLIC, ""));
    }
}
