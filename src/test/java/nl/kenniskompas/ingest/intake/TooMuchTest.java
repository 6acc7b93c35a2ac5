package nl.kenniskompas.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class TooMuchTest {
    @Test
    void aFormThatIsTooLargeIsCalledTooLargeBeforeAnythingElseLooksAtIt() throws Exception {
        var chain = new MockFilterChain();
        assertThat(status(2_000_000, "multipart/form-data; boundary=x", chain)).isEqualTo(413);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void otherRequestsGoOn() throws Exception {
        assertThat(status(1_000_000, "multipart/form-data; boundary=x", new MockFilterChain()))
                .isEqualTo(200);
        assertThat(status(2_000_000, "text/plain", new MockFilterChain())).isEqualTo(200);
    }

    private static int status(long length, String type, MockFilterChain chain) throws Exception {
        var request = new MockHttpServletRequest("POST", "/bibliotheek") {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.setContentType(type);
        var response = new MockHttpServletResponse();
        new TooMuch(DataSize.ofMegabytes(1)).doFilter(request, response, chain);
        return response.getStatus();
    }
}
