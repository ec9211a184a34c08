/**
 * ISMAP's control standard (ISMAP管理基準) as values: its ids, its rows, its editions, and sets of them.
 *
 * <p>Begin with {@link dev.ismap.model.control.ControlStandards}, which knows the editions and holds two of them. A
 * {@link dev.ismap.model.control.ControlStandard} is an edition with its {@link dev.ismap.model.control.Control}s,
 * each named by a {@link dev.ismap.model.control.ControlId}; a {@link dev.ismap.model.control.ControlSet} is some of
 * them.
 *
 * <pre>{@code
 * ControlStandard standard = ControlStandards.edition("2022-04-01");
 * standard.objectives().size();                                         // 121
 * ControlSet toDescribe = standard.mandatory().minus(standard.set(implemented));
 * standard.parentOf(ControlId.parse("6.3.1.1.PB"));                     // 6.3.1.P
 *
 * ControlStandard mine = standard.completedWith(rowsOfAttachedTable3);  // checked, all problems at once
 * }</pre>
 *
 * <p>Names are short names of this library. No text of the standards is reproduced.
 */
@NullMarked
package dev.ismap.model.control;

import org.jspecify.annotations.NullMarked;
