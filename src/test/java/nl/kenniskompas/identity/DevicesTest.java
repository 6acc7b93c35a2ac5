package nl.kenniskompas.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevicesTest {
    private static final String LIKE_ALL = "Mozilla/5.0 (%s) AppleWebKit/537.36 (KHTML, like Gecko) %s";

    @ParameterizedTest
    @CsvSource({
        "Windows NT 10.0; Win64; x64, Chrome/141.0.0.0 Safari/537.36 Edg/141.0, Edge, Windows",
        "X11; Linux x86_64, Chrome/141.0.0.0 Safari/537.36, Chrome, Linux",
        "Linux; Android 15; Pixel 9, Chrome/141.0.0.0 Mobile Safari/537.36, Chrome, Android",
        "iPhone; CPU iPhone OS 18_5 like Mac OS X, Version/18.5 Mobile/15E148 Safari/604.1, Safari, iOS",
        "iPhone; CPU iPhone OS 18_5 like Mac OS X, CriOS/141.0 Mobile/15E148 Safari/604.1, Chrome, iOS",
        "Macintosh; Intel Mac OS X 10_15_7, Version/18.5 Safari/605.1.15, Safari, macOS"
    })
    void aDeviceIsCalledByItsBrowserAndItsSystem(String system, String browser, String named, String on) {
        assertThat(Devices.of(LIKE_ALL.formatted(system, browser))).isEqualTo(new OpenSession.Device(named, on));
    }

    @Test
    void whatIsNotKnownIsNotRepeated() {
        assertThat(Devices.of(null).isKnown()).isFalse();
        assertThat(Devices.of("<b>kwaad</b>")).isEqualTo(new OpenSession.Device("", ""));
    }
}
