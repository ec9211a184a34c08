package dev.ismap.model.json;

import dev.ismap.core.problem.InputException;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.statement.Statement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Control standards and statements in OSCAL, the language of NIST for security controls, as JSON.
 *
 * <p>A control standard is a <i>catalog</i>; what every statement takes up is a <i>profile</i> of it; what its controls
 * are in other standards is a <i>mapping collection</i>; a statement is a <i>component definition</i>, or as much of a
 * <i>system security plan</i> as it holds. Mappings are of OSCAL 1.2.1, which has them first, the others of 1.1.3. What OSCAL has no place for stands in
 * properties of {@link #NAMESPACE}.
 *
 * <p>Writing is canonical: the same value gives the same bytes. Ids are made of the names of things (version 5), and the
 * time of a document is the beginning of a day in Japan: the one that is handed in, and of a standard the first on which
 * its edition can have been issued.
 *
 * <p>A catalog, a component definition and a plan are read back as what was written. Those of others are read as far as they
 * hold what a standard or a statement does; all that stands in the way is told at once, by its path, and then nothing is
 * taken.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Oscal {

    /** The namespace of the properties that OSCAL does not define. */
    public static final String NAMESPACE = "urn:dev-ismap:oscal";

    static final String VERSION = "1.1.3";
    static final String VERSION_OF_MAPPINGS = "1.2.1";

    /** What stands before the id of a control, as an id of OSCAL does not begin with a digit. */
    static final String PREFIX = "ismap-";

    private static final Layouts LAYOUTS = new Layouts();

    private Oscal() {}

    // ---- writing -----------------------------------------------------------------------------------------------

    /**
     * Writes a control standard as a catalog.
     *
     * @param standard the standard
     * @return the text over several lines, ending with a line feed
     */
    public static String catalog(ControlStandard standard) {
        return OscalCatalogWriter.catalog(standard);
    }

    /**
     * Writes what every statement takes up as a profile of the catalog of a control standard.
     *
     * @param standard the standard
     * @return the text over several lines, ending with a line feed
     */
    public static String profile(ControlStandard standard) {
        return OscalCatalogWriter.profile(standard);
    }

    /**
     * Writes what the controls of a standard are in other standards as a mapping collection, with the source of each
     * mapping.
     *
     * @param standard the standard
     * @return the text over several lines, ending with a line feed
     * @throws IllegalArgumentException if no control of it refers to another standard
     */
    public static String mapping(ControlStandard standard) {
        return OscalMappingWriter.mapping(standard);
    }

    /**
     * Writes a statement as the definition of a component, the service.
     *
     * @param statement the statement
     * @param standard the control standard that it is on
     * @param day the day that the document bears
     * @return the text over several lines, ending with a line feed
     * @throws InputException if the statement holds what no document can
     */
    public static String componentDefinition(Statement statement, ControlStandard standard, LocalDate day) {
        return new OscalComponentWriter(
                        LAYOUTS, new ProblemCollector(ReadLimits.standard().problems()))
                .write(statement, standard, day);
    }

    /**
     * Writes what a statement holds of a system security plan: the system with what the statement says of it, the
     * services that it is built on, and a requirement for each control that it decides on. What a plan must have and no
     * statement says (the types of information and of users, the state of operation) is there and told as not stated.
     *
     * @param statement the statement
     * @param standard the control standard that it is on
     * @param day the day that the document bears
     * @return the text over several lines, ending with a line feed
     * @throws InputException if the statement holds what no document can
     * @throws IllegalArgumentException if the statement decides on no control, as OSCAL has no plan without one
     */
    public static String systemSecurityPlan(Statement statement, ControlStandard standard, LocalDate day) {
        ProblemCollector problems = new ProblemCollector(ReadLimits.standard().problems());
        return new OscalPlanWriter(statement, standard, OscalComponentWriter.members(statement, LAYOUTS, problems))
                .write(day);
    }

    /**
     * The id that a control has in OSCAL, such as {@code ismap-6.1.1.13.PB}.
     *
     * @param id the id
     * @return the id in OSCAL
     */
    public static String controlId(ControlId id) {
        return PREFIX + id;
    }

    /**
     * The id of a thing, made of its name (RFC 9562, version 5): the same name has the same id everywhere.
     *
     * @param name the name, unique among all that OSCAL documents of this library name
     * @return the id, as OSCAL writes it
     */
    public static String uuid(String name) {
        return OscalUuid.of(name);
    }

    /**
     * A text in the markup of OSCAL, in which nothing of it is taken for markup.
     *
     * @param text the text, of one or several lines
     * @return the markup
     */
    public static String markup(String text) {
        return OscalMarkup.of(text);
    }

    /**
     * The beginning of a day in Japan, as OSCAL writes a time.
     *
     * @param day the day
     * @return the time
     */
    public static String time(LocalDate day) {
        return day + "T00:00:00+09:00";
    }

    // ---- reading -----------------------------------------------------------------------------------------------

    /**
     * Reads a catalog as a control standard.
     *
     * @param utf8 the bytes of the catalog
     * @return the standard, or what is wrong with it
     */
    public static ReadResult<ControlStandard> readCatalog(byte[] utf8) {
        return new OscalCatalogReader(ReadLimits.standard()).read(utf8);
    }

    /**
     * Reads the definition of a component as a statement.
     *
     * @param utf8 the bytes of the definition
     * @param standards the control standards at hand
     * @param edition the edition of the control standard where the definition does not say it
     * @return the statement, or what is wrong with it
     */
    public static ReadResult<Statement> readComponentDefinition(
            byte[] utf8, AvailableStandards standards, Optional<String> edition) {
        return new OscalComponentReader(ReadLimits.standard(), LAYOUTS, standards, edition).read(utf8);
    }

    /**
     * Reads what a system security plan says of a statement.
     *
     * @param utf8 the bytes of the plan
     * @param standards the control standards at hand
     * @param edition the edition of the control standard where the plan does not say it
     * @return the statement, or what is wrong with it
     */
    public static ReadResult<Statement> readSystemSecurityPlan(
            byte[] utf8, AvailableStandards standards, Optional<String> edition) {
        return new OscalComponentReader(ReadLimits.standard(), LAYOUTS, standards, edition).readPlan(utf8);
    }
}
