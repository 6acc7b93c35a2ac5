package nl.kenniskompas.attack;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/// Listens to everything that goes to the log while it is open.
final class Heard extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    Heard() {
        setContext(root.getLoggerContext());
        start();
        root.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        events.add(event);
    }

    /// The lines about requests that hold these words.
    List<String> access(String words) {
        return events.stream()
                .filter(event -> event.getLoggerName().equals("kompas.access"))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.contains(words))
                .toList();
    }

    /// Everything, with the traces of failures.
    String all() {
        var all = new StringBuilder();
        for (var event : events) {
            all.append(event.getFormattedMessage()).append('\n');
            if (event.getThrowableProxy() != null) all.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        return all.toString();
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
