package dev.ismap.model;

import dev.ismap.core.text.Label;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * The standard term of the field for a type, a component of a record or a constant.
 *
 * <p>It stands where the thing is declared, so that titles of a schema, texts of a problem and the words of a fact in a
 * result all say the same. The English form is written as it stands in the middle of a sentence.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Named {

    /**
     * The Japanese term.
     *
     * @return the term
     */
    String ja();

    /**
     * The English term, a noun phrase without an article.
     *
     * @return the term
     */
    String en();

    /**
     * Whether a component says just whether the thing is there that its record stands for, such as a listing. A place in
     * a document that the component has is then named as the record's own place is, which says what kind of thing.
     *
     * @return false, where the component is about something of its own
     */
    boolean presence() default false;

    /**
     * A sentence that says in which form or unit a component is given, or what exactly is asked.
     *
     * <p>It stands beside {@link Named} where the term alone leaves this open.
     *
     * @since 0.1
     */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
    public @interface Note {

        /**
         * The sentence in Japanese.
         *
         * @return the sentence
         */
        String ja();

        /**
         * The sentence in English.
         *
         * @return the sentence
         */
        String en();
    }

    /**
     * A fact that does not arise in every case.
     *
     * <p>Only a fact with this mark may be stated as not applicable, with the reason why.
     *
     * @since 0.1
     */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
    public @interface MayNotApply {}

    /**
     * A component whose value alone may be written for the whole record, where the record says nothing else: the word of an
     * authority, which seldom has a condition.
     *
     * @since 0.1
     */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
    public @interface MayStandAlone {}

    /**
     * A description, a reason or a remark: its text may have several lines.
     *
     * <p>Any other text is one line. A line ends with a line feed, or with a carriage return and a line feed; the text keeps
     * the line ends that it has.
     *
     * @since 0.1
     */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
    public @interface MayHaveLineBreaks {}

    /**
     * The terms of constants, read from where they are declared.
     *
     * @since 0.1
     */
    public static final class Labels {

        private Labels() {}

        /**
         * The term of a constant.
         *
         * @param constant a constant that has a term
         * @return the term
         */
        public static Label constant(Enum<?> constant) {
            return find(constant).orElseThrow(() -> new AssertionError("No term of " + constant));
        }

        /**
         * The term of a component of a record.
         *
         * @param record the record
         * @param name the name of the component, which has a term
         * @return the term
         */
        public static Label component(Class<? extends Record> record, String name) {
            for (RecordComponent component : record.getRecordComponents()) {
                Named term = component.getName().equals(name) ? component.getAnnotation(Named.class) : null;
                if (term != null) {
                    return Label.of(term.ja(), term.en());
                }
            }
            throw new AssertionError("No term of " + record + "." + name);
        }

        /**
         * The term of a constant.
         *
         * @param constant a constant
         * @return the term; empty where it has none
         */
        public static Optional<Label> find(Enum<?> constant) {
            try {
                return Optional.ofNullable(constant.getDeclaringClass()
                                .getField(constant.name())
                                .getAnnotation(Named.class))
                        .map(term -> Label.of(term.ja(), term.en()));
            } catch (NoSuchFieldException e) {
                throw new AssertionError("A constant is a field of its type", e);
            }
        }
    }
}
