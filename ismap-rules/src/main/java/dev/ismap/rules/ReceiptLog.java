package dev.ismap.rules;

import dev.ismap.core.determination.Determination;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLogger;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * The one line that is logged: the receipt of a determination and its verdict.
 *
 * <p>SLF4J warns on standard error where it is first used and has no provider. A host that has none logs nothing, and
 * need not be warned for asking for a verdict, so that SLF4J is used only where a provider is there. None of them is
 * made here: whether there is one is all that is looked for.
 *
 * <p>This class is thread-safe: a logger is.
 */
final class ReceiptLog {

    private static final Logger LOG = hasProvider() ? LoggerFactory.getLogger(Ismap.class) : NOPLogger.NOP_LOGGER;

    private ReceiptLog() {}

    private static boolean hasProvider() {
        return ServiceLoader.load(SLF4JServiceProvider.class, LoggerFactory.class.getClassLoader()).stream()
                .findAny()
                .isPresent();
    }

    /** Logs a determination that was made, without a fact of the case. */
    static void add(Determination determination) {
        if (LOG.isDebugEnabled()) {
            LOG.debug("determined {}: {}", determination.receipt().id(), determination.verdict());
        }
    }
}
