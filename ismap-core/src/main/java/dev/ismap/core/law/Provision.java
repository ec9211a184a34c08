package dev.ismap.core.law;

import dev.ismap.core.text.Label;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in an instrument (規程・規則の条項).
 *
 * <p>Where a rule is known to stand in an instrument but the place was not found, there is no locator: the result
 * then says "provision not found" and does not invent one.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param instrument the text
 * @param locator the place in it, such as {@code 2.2.5}; absent where it was not found
 * @since 0.1
 */
public record Provision(Instrument instrument, Optional<String> locator) {

    /** Creates a provision. */
    public Provision {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(locator, "locator");
    }

    /**
     * A place in an instrument.
     *
     * @param instrument the text
     * @param locator the place in it
     * @return the provision
     */
    public static Provision of(Instrument instrument, String locator) {
        return new Provision(instrument, Optional.of(locator));
    }

    /**
     * An instrument in which the place was not found.
     *
     * @param instrument the text
     * @return the provision
     */
    public static Provision somewhereIn(Instrument instrument) {
        return new Provision(instrument, Optional.empty());
    }

    /**
     * A text in which rules stand, such as a regulation, a standard or a notice.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param id the short name that results carry, in upper case such as {@code CONTROL_CRITERIA}
     * @param name the name of the text
     * @since 0.1
     */
    public record Instrument(String id, Label name) {

        /** Creates an instrument. */
        public Instrument {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }
    }
}
