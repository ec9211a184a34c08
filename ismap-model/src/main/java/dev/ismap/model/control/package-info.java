/**
 * ISMAP's control standard (ISMAP管理基準) as values: its ids, its rows, its editions, and where else they lead.
 *
 * <p>Begin with {@link dev.ismap.model.control.ControlStandards}, which knows the editions and holds two of them. A
 * {@link dev.ismap.model.control.ControlStandard} is an edition with its {@link dev.ismap.model.control.Control}s,
 * each named by a {@link dev.ismap.model.control.ControlId}; a {@link dev.ismap.model.control.ControlSet} is some of
 * them. {@link dev.ismap.model.control.Crosswalks} leads to ISO/IEC and NIST standards and back.
 *
 * <pre>{@code
 * ControlStandard standard = ControlStandards.edition("2022-04-01");
 * standard.objectives().size();                                         // 121
 * ControlSet toDescribe = standard.mandatory().minus(standard.set(implemented));
 * standard.parentOf(ControlId.parse("6.3.1.1.PB"));                     // 6.3.1.P
 *
 * ControlStandard mine = standard.completedWith(rowsOfAttachedTable3);  // checked, all problems at once
 * Crosswalks.of(ControlId.parse("6.1.2")).to(ReferenceStandard.NIST_SP_800_53_R5);  // AC-5, via 27001:2013 A.6.1.2
 * }</pre>
 *
 * <p>Names are short names of this library. No text of the standards is reproduced.
 */
@NullMarked
package dev.ismap.model.control;

import org.jspecify.annotations.NullMarked;
