/**
 * The algebra of conditions: what a case must be for a rule to be met.
 *
 * <p>Read {@link dev.ismap.core.condition.Truth} first, then {@link dev.ismap.core.condition.Condition}, whose static
 * methods are the whole vocabulary. {@link dev.ismap.core.condition.DayExpression} works out days and
 * {@link dev.ismap.core.condition.ItemsExpression} sets of items.
 * {@link dev.ismap.core.condition.Condition.AlternativeReadings} is how the law itself can be in doubt, and
 * {@link dev.ismap.core.condition.Evidence} is a fact that made a condition come out as it did.
 *
 * <pre>{@code
 * Condition<Application> gapless = sameDay(of(PERIOD_FROM), of(PREVIOUS_PERIOD_END).nextDay());
 * }</pre>
 */
@NullMarked
package dev.ismap.core.condition;

import org.jspecify.annotations.NullMarked;
