/**
 * What conditions mean of one case.
 *
 * <p>{@link dev.ismap.core.evaluation.Meaning} says it once for every logic. An
 * {@link dev.ismap.core.evaluation.Evaluator} is the meaning in three truth values; a
 * {@link dev.ismap.core.evaluation.Trace} holds what made a condition come out as it did. A
 * {@link dev.ismap.core.evaluation.ConditionScanner} walks a condition and collects what stands in it.
 */
@NullMarked
package dev.ismap.core.evaluation;

import org.jspecify.annotations.NullMarked;
