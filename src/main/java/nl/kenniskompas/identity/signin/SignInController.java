package nl.kenniskompas.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import nl.kenniskompas.web.NotFound;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Signing in by choosing a persona: only in the demonstration, only from this very machine.
@Controller
@Profile("demo")
class SignInController {
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    @GetMapping("/aanmelden")
    ModelAndView form(HttpServletRequest request) {
        refuseOutsiders(request);
        return new ModelAndView("identity/signin/page", "page", new SignInPage(List.of(Persona.values())));
    }

    @PostMapping("/aanmelden")
    String signIn(@RequestParam("persona") String key, HttpServletRequest request, HttpServletResponse response) {
        refuseOutsiders(request);
        var persona = Persona.find(key).orElseThrow(() -> new NotFound("persona", key));
        if (request.getSession(false) != null) request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                persona.person(), null, persona.role().authorities()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return "redirect:/";
    }

    /// A proxy on this machine makes everybody look near; it says so, and who says so is not near.
    private static void refuseOutsiders(HttpServletRequest request) {
        boolean passedOn = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        if (passedOn) throw new NotFound("sign-in through", "a proxy");
        try {
            if (InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) return;
        } catch (UnknownHostException unknown) {
            throw new NotFound("sign-in for", request.getRemoteAddr());
        }
        throw new NotFound("sign-in for", request.getRemoteAddr());
    }
}
