package dev.ismap.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sentence that says in which form or unit a component is given, or what exactly is asked.
 *
 * <p>It stands beside {@link Term} where the term alone leaves this open.
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
