package nl.kenniskompas.history;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.kenniskompas.web.Screen;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/// Each page is read in one transaction: it shows one state of the data, of today or of the moment that `?op=` names.
@Component
@Order
class ReadingFilter extends OncePerRequestFilter {
    private final AsOf asOf;
    private final TransactionTemplate today;

    ReadingFilter(AsOf asOf, PlatformTransactionManager transactions) {
        this.asOf = asOf;
        today = new TransactionTemplate(transactions);
        today.setReadOnly(true);
        today.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            switch (Moment.parse(request.getParameter("op"))) {
                case Moment.Today ignored ->
                    today.executeWithoutResult(status -> {
                        // there is nothing to commit, and a page about what is not there must not fail over that
                        status.setRollbackOnly();
                        pass(chain, request, response);
                    });
                case Moment.Past(var instant) -> {
                    request.setAttribute(Screen.AS_OF, instant);
                    asOf.at(instant, () -> {
                        pass(chain, request, response);
                        return true;
                    });
                }
                case Moment.Unreadable ignored -> response.sendError(400);
            }
        } catch (Wrapped wrapped) {
            throw wrapped.servlet;
        } catch (UncheckedIOException lost) {
            throw lost.getCause();
        }
    }

    private static void pass(FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (ServletException failed) {
            throw new Wrapped(failed);
        }
    }

    private static final class Wrapped extends RuntimeException {
        private final ServletException servlet;

        Wrapped(ServletException servlet) {
            super(servlet);
            this.servlet = servlet;
        }
    }
}
