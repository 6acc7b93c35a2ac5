package nl.kenniskompas.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kenniskompas.identity.SignedOut;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Says that it is done, or sends on to the provider to be signed out there too. By a header and not by a redirect: a
/// browser does not let a form lead to another site.
@Controller
class SignedOutController {
    @GetMapping(SignedOut.PAGE)
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        var onward = SignedOut.onward(request);
        onward.ifPresent(address -> response.setHeader("Refresh", "0; url=" + address));
        return new ModelAndView("identity/signin/out", "page", new SignedOutPage(onward.orElse(null)));
    }
}
