/**
 * ISMAP's rules, behind one front door.
 *
 * <p>{@link dev.ismap.rules.Ismap} determines a case in a {@link dev.ismap.rules.law.Context}; needs, calendars, the
 * validity of a registration and studies are asked of it too, and follow its law.
 * {@link dev.ismap.rules.DeterminationJson} writes the answers as JSON and reads them back,
 * {@link dev.ismap.rules.report.Report} tells them to a person. The rules themselves stand by kind of case in
 * {@link dev.ismap.rules.service}, {@link dev.ismap.rules.auditor} and {@link dev.ismap.rules.procurement}.
 *
 * <pre>{@code
 * Ismap ismap = Ismap.standard();
 * Context context = Context.on(LocalDate.of(2024, 5, 1));
 * Determination d = ismap.determine(application, context);
 * d.verdict();
 * Analysis a = ismap.analyse(application, context); // the determination, and what can be asked about it further
 * a.remedies();
 * }</pre>
 */
package dev.ismap.rules;
