package dev.ismap.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

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
