package dev.ismap.model.control;

import static java.util.Map.entry;

import dev.ismap.model.control.Crosswalks.Correspondence;
import dev.ismap.model.control.Crosswalks.Link;
import dev.ismap.model.control.Reference.ReferenceStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The two tables that NIST publishes between SP 800-53 revision 5 and ISO/IEC 27001:2013, one for each direction.
 *
 * <p>Neither follows from the other: NIST made each by itself. In both a line begins with what is mapped,
 * a star marks a partial relation, {@code XX-1} stands for the first control of every family, and an exclamation mark
 * says that a number is as printed and names no control.
 */
final class NistTables {

    /** The families that the tables tell of. */
    private static final List<String> FAMILIES = List.of(
            "AC", "AT", "AU", "CA", "CM", "CP", "IA", "IR", "MA", "MP", "PE", "PL", "PM", "PS", "RA", "SA", "SC", "SI",
            "SR");

    /**
     * The number of the last control of each family, the withdrawn ones counted, as of release 5.2.0. Most of these
     * controls are in no table.
     *
     * <p>As in NIST's control catalog of SP 800-53 revision 5 as a spreadsheet (December 2020), but for IA-13, to which
     * the baselines of release 5.1.1 refer, and SA-24, which release 5.2.0 (27 August 2025) is reported to have added.
     */
    private static final Map<String, Integer> LAST = Map.ofEntries(
            entry("AC", 25),
            entry("AT", 6),
            entry("AU", 16),
            entry("CA", 9),
            entry("CM", 14),
            entry("CP", 13),
            entry("IA", 13),
            entry("IR", 10),
            entry("MA", 7),
            entry("MP", 8),
            entry("PE", 23),
            entry("PL", 11),
            entry("PM", 32),
            entry("PS", 9),
            entry("PT", 8),
            entry("RA", 10),
            entry("SA", 24),
            entry("SC", 51),
            entry("SI", 23),
            entry("SR", 12));

    private static final Pattern CONTROL = Pattern.compile("([A-Z]{2})-([1-9]\\d?)(?:\\([1-9]\\d?\\))?");

    private static final String TO_ISO = """
        AC-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.9.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        AC-2 A.9.2.1 A.9.2.2 A.9.2.3 A.9.2.5 A.9.2.6
        AC-3 A.6.2.2 A.9.1.2 A.9.4.1 A.9.4.4 A.9.4.5 A.13.1.1 A.14.1.2 A.14.1.3 A.18.1.3
        AC-4 A.13.1.3 A.13.2.1 A.14.1.2 A.14.1.3
        AC-5 A.6.1.2
        AC-6 A.9.1.2 A.9.2.3 A.9.4.4 A.9.4.5
        AC-7 A.9.4.2
        AC-8 A.9.4.2
        AC-9 A.9.4.2
        AC-11 A.11.2.8 A.11.2.9
        AC-17 A.6.2.1 A.6.2.2 A.13.1.1 A.13.2.1 A.14.1.2
        AC-18 A.6.2.1 A.13.1.1 A.13.2.1
        AC-19 A.6.2.1 A.11.1.5 A.11.2.6 A.13.2.1
        AC-20 A.11.2.6 A.13.1.1 A.13.2.1
        AC-24 A.9.4.1*
        AT-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        AT-2 7.3 A.7.2.2 A.12.2.1
        AT-3 A.7.2.2*
        AU-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        AU-3 A.12.4.1*
        AU-4 A.12.1.3
        AU-6 A.12.4.1 A.16.1.2 A.16.1.4
        AU-8 A.12.4.4
        AU-9 A.12.4.2 A.12.4.3 A.18.1.3
        AU-11 A.12.4.1 A.16.1.7
        AU-12 A.12.4.1 A.12.4.3
        AU-14 A.12.4.1*
        CA-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        CA-2 A.14.2.8 A.18.2.2 A.18.2.3
        CA-3 A.13.1.2 A.13.2.1 A.13.2.2
        CA-5 8.3 9.2 10.1*
        CA-6 9.3*
        CA-7 9.1 9.2 A.18.2.2 A.18.2.3*
        CM-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        CM-3 8.1 A.12.1.2 A.14.2.2 A.14.2.3 A.14.2.4
        CM-4 A.14.2.3
        CM-5 A.9.2.3 A.9.4.5 A.12.1.2 A.12.1.4 A.12.5.1
        CM-7 A.12.5.1*
        CM-8 A.8.1.1 A.8.1.2
        CM-9 A.6.1.1*
        CM-10 A.18.1.2
        CM-11 A.12.5.1 A.12.6.2
        CP-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        CP-2 7.5.1 7.5.2 7.5.3 A.6.1.1 A.17.1.1 A.17.2.1
        CP-3 A.7.2.2*
        CP-4 A.17.1.3
        CP-6 A.11.1.4 A.17.1.2 A.17.2.1
        CP-7 A.11.1.4 A.17.1.2 A.17.2.1
        CP-8 A.11.2.2 A.17.1.2
        CP-9 A.12.3.1 A.17.1.2 A.18.1.3
        CP-10 A.17.1.2
        CP-11 A.17.1.2*
        CP-13 A.17.1.2*
        IA-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        IA-2 A.9.2.1
        IA-4 A.9.2.1
        IA-5 A.9.2.1 A.9.2.4 A.9.3.1 A.9.4.3
        IA-6 A.9.4.2
        IA-7 A.18.1.5
        IA-8 A.9.2.1
        IR-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        IR-2 A.7.2.2*
        IR-4 A.16.1.4 A.16.1.5 A.16.1.6
        IR-6 A.6.1.3 A.16.1.2
        IR-8 7.5.1 7.5.2 7.5.3 A.16.1.1
        MA-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        MA-2 A.11.2.4* A.11.2.5*
        MA-6 A.11.2.4
        MP-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        MP-2 A.8.2.3 A.8.3.1 A.11.2.9
        MP-3 A.8.2.2
        MP-4 A.8.2.3 A.8.3.1 A.11.2.9
        MP-5 A.8.2.3 A.8.3.1 A.8.3.3 A.11.2.5 A.11.2.6
        MP-6 A.8.2.3 A.8.3.1 A.8.3.2 A.11.2.7
        MP-7 A.8.2.3 A.8.3.1
        PE-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        PE-2 A.11.1.2*
        PE-3 A.11.1.1 A.11.1.2 A.11.1.3
        PE-4 A.11.1.2 A.11.2.3
        PE-5 A.11.1.2 A.11.1.3
        PE-9 A.11.1.4 A.11.2.1 A.11.2.2 A.11.2.3
        PE-10 A.11.2.2*
        PE-11 A.11.2.2
        PE-12 A.11.2.2*
        PE-13 A.11.1.4 A.11.2.1
        PE-14 A.11.1.4 A.11.2.1 A.11.2.2
        PE-15 A.11.1.4 A.11.2.1 A.11.2.2
        PE-16 A.8.2.3 A.11.1.6 A.11.2.5
        PE-17 A.6.2.2 A.11.2.6 A.13.2.1
        PE-18 A.8.2.3 A.11.1.4 A.11.2.1
        PE-19 A.11.1.4 A.11.2.1
        PE-20 A.8.2.3*
        PE-22 A.8.2.2
        PE-23 A.11.1.4 A.11.2.1
        PL-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        PL-2 7.5.1 7.5.2 7.5.3 10.1 A.14.1.1
        PL-4 A.7.1.2 A.7.2.1 A.8.1.3
        PL-7 8.1 A.14.1.1
        PL-8 A.14.1.1*
        PM-1 4.1 4.2 4.3 4.4 5.2 5.3 6.1.1 6.2 7.4 7.5.1 7.5.2 7.5.3 8.1 9.3 10.2 A.5.1.1 A.5.1.2 A.6.1.1 A.18.1.1 A.18.2.2
        PM-2 5.1 5.3 A.6.1.1
        PM-3 5.1 6.2 7.1
        PM-4 6.1.1 6.2 7.5.1 7.5.2 7.5.3 8.3 9.2 9.3 10.1
        PM-6 5.3 6.1.1 6.2 9.1
        PM-9 4.3 4.4 6.1.1 6.1.2 6.2 7.5.1 7.5.2 7.5.3 9.3 10.2
        PM-10 9.3 A.6.1.1*
        PM-11 4.1
        PM-13 7.2 A.7.2.2*
        PM-14 6.2*
        PM-15 7.4 A.6.1.4
        PM-28 4.3 6.1.2 6.2 7.4 7.5.1 7.5.2 7.5.3
        PM-29 5.1 5.3 9.2 A.6.1.1
        PM-30 4.4 6.2 7.5.1 7.5.2 7.5.3 10.2*
        PM-31 4.4 6.2 7.4 7.5.1 7.5.2 7.5.3 9.1 10.1 10.2
        PS-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        PS-3 A.7.1.1
        PS-4 A.7.3.1 A.8.1.4
        PS-5 A.7.3.1 A.8.1.4
        PS-6 A.7.1.2 A.7.2.1 A.13.2.4
        PS-7 A.6.1.1 A.7.2.1*
        PS-8 7.3 A.7.2.3
        PS-9 A.6.1.1
        RA-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        RA-2 A.8.2.1
        RA-3 6.1.2 8.2 A.12.6.1*
        RA-5 A.12.6.1*
        RA-7 6.1.3 8.3 10.1
        RA-9 A.15.2.2*
        SA-1 5.2 5.3 7.5.1 7.5.2 7.5.3 8.1 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        SA-3 A.6.1.1 A.6.1.5 A.14.1.1 A.14.2.1 A.14.2.6
        SA-4 8.1 A.14.1.1 A.14.2.7 A.14.2.9 A.15.1.2
        SA-5 7.5.1 7.5.2 7.5.3 A.12.1.1*
        SA-8 A.14.2.5
        SA-9 A.6.1.1 A.6.1.5 A.7.2.1 A.13.1.2 A.13.2.2 A.15.2.1 A.15.2.2
        SA-10 A.12.1.2 A.14.2.2 A.14.2.4 A.14.2.7
        SA-11 A.14.2.7 A.14.2.8
        SA-15 A.6.1.5 A.14.2.1
        SA-17 A.14.2.1 A.14.2.5
        SA-21 A.7.1.1
        SC-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        SC-7 A.13.1.1 A.13.1.3 A.13.2.1 A.14.1.3
        SC-8 A.8.2.3 A.13.1.1 A.13.2.1 A.13.2.3 A.14.1.2 A.14.1.3
        SC-10 A.13.1.1
        SC-12 A.10.1.2
        SC-13 A.10.1.1 A.14.1.2 A.14.1.3 A.18.1.5
        SC-15 A.13.2.1*
        SC-17 A.10.1.2
        SC-28 A.8.2.3*
        SC-38 A.12.x!
        SC-42 A.11.1.5*
        SI-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.18.1.1 A.18.2.2
        SI-2 A.12.6.1 A.14.2.2 A.14.2.3 A.16.1.3
        SI-3 A.12.2.1
        SI-5 A.6.1.4*
        SR-1 5.2 5.3 7.5.1 7.5.2 7.5.3 A.5.1.1 A.5.1.2 A.6.1.1 A.12.1.1 A.15.1.1 A.18.1.1 A.18.2.2
        SR-2 A.14.2.7*
        SR-3 A.15.1.2 A.15.1.3*
        SR-4 A.14.2.7*
        SR-5 A.15.1.3
        SR-6 A.15.2.1
        SR-7 A.15.2.2*
        """;

    private static final String FROM_ISO = """
        4.1 PM-1 PM-11
        4.2 PM-1
        4.3 PM-1 PM-9 PM-28
        4.4 PM-1 PM-9 PM-30 PM-31
        5.1 PM-2 PM-3 PM-29
        5.2 XX-1
        5.3 XX-1 PM-2 PM-6 PM-29
        6.1.1 PM-1 PM-4 PM-6 PM-9
        6.1.2 PM-9 PM-28 RA-3
        6.1.3 RA-7
        6.2 PM-1 PM-3 PM-4 PM-6 PM-9 PM-14 PM-28 PM-30 PM-31
        7.1 PM-3
        7.2 PM-13
        7.3 AT-2 PS-8
        7.4 PM-1 PM-15 PM-28 PM-31
        7.5.1 XX-1 CP-2 IR-8 PL-2 PM-4 PM-9 PM-28 PM-30 PM-31 SA-5
        7.5.2 XX-1 CP-2 IR-8 PL-2 PM-4 PM-9 PM-28 PM-30 PM-31 SA-5
        7.5.3 XX-1 CP-2 IR-8 PL-2 PM-4 PM-9 PM-28 PM-30 PM-31 SA-5
        8.1 CM-3 PL-7 PM-1 SA-1 SA-4
        8.2 RA-3
        8.3 CA-5 PM-4 RA-7
        9.1 CA-1 CA-7 PM-6 PM-31
        9.2 CA-1 CA-2 CA-5 CA-7 PM-4
        9.3 CA-6 PM-1 PM-4 PM-9 PM-10 PM-29
        10.1 CA-5 PL-2 PM-4 PM-31 RA-7
        10.2 PM-1 PM-9 PM-30 PM-31
        A.5.1.1 XX-1
        A.5.1.2 XX-1
        A.6.1.1 XX-1 CM-9 CP-2 PS-7 PS-9 SA-3 SA-9 PM-2 PM-10
        A.6.1.2 AC-5
        A.6.1.3 IR-6
        A.6.1.4 SI-5 PM-15
        A.6.1.5 SA-3 SA-9 SA-15
        A.6.2.1 AC-17 AC-18 AC-19
        A.6.2.2 AC-3 AC-17 PE-17
        A.7.1.1 PS-3 SA-21
        A.7.1.2 PL-4 PS-6
        A.7.2.1 PL-4 PS-6 PS-7 SA-9
        A.7.2.2 AT-2 AT-3 CP-3 IR-2 PM-13
        A.7.2.3 PS-8
        A.7.3.1 PS-4 PS-5
        A.8.1.1 CM-8
        A.8.1.2 CM-8
        A.8.1.3 PL-4
        A.8.1.4 PS-4 PS-5
        A.8.2.1 RA-2
        A.8.2.2 MP-3 PE-22
        A.8.2.3 MP-2 MP-4 MP-5 MP-6 MP-7 PE-16 PE-18 PE-20 SC-8 SC-28
        A.8.3.1 MP-2 MP-4 MP-5 MP-6 MP-7
        A.8.3.2 MP-6
        A.8.3.3 MP-5
        A.9.1.1 AC-1
        A.9.1.2 AC-3 AC-6
        A.9.2.1 AC-2 IA-2 IA-4 IA-5 IA-8
        A.9.2.2 AC-2
        A.9.2.3 AC-2 AC-3 AC-6 CM-5
        A.9.2.4 IA-5
        A.9.2.5 AC-2
        A.9.2.6 AC-2
        A.9.3.1 IA-5
        A.9.4.1 AC-3 AC-24
        A.9.4.2 AC-7 AC-8 AC-9 IA-6
        A.9.4.3 IA-5
        A.9.4.4 AC-3 AC-6
        A.9.4.5 AC-3 AC-6 CM-5
        A.10.1.1 SC-13
        A.10.1.2 SC-12 SC-17
        A.11.1.1 PE-3*
        A.11.1.2 PE-2 PE-3 PE-4 PE-5
        A.11.1.3 PE-3 PE-5
        A.11.1.4 CP-6 CP-7 PE-9 PE-13 PE-14 PE-15 PE-18 PE-19 PE-23
        A.11.1.5 AC-19(4) SC-42*
        A.11.1.6 PE-16
        A.11.2.1 PE-9 PE-13 PE-14 PE-15 PE-18 PE-19 PE-23
        A.11.2.2 CP-8 PE-9 PE-10 PE-11 PE-12 PE-14 PE-15
        A.11.2.3 PE-4 PE-9
        A.11.2.4 MA-2 MA-6
        A.11.2.5 MA-2 MP-5 PE-16
        A.11.2.6 AC-19 AC-20 MP-5 PE-17
        A.11.2.7 MP-6
        A.11.2.8 AC-11
        A.11.2.9 AC-11 MP-2 MP-4
        A.12.1.1 XX-1 SA-5
        A.12.1.2 CM-3 CM-5 SA-10
        A.12.1.3 AU-4 CP-2(2) SC-5(2)
        A.12.1.4 CM-4(1) CM-5*
        A.12.2.1 AT-2 SI-3
        A.12.3.1 CP-9
        A.12.4.1 AU-3 AU-6 AU-11 AU-12 AU-14
        A.12.4.2 AU-9
        A.12.4.3 AU-9 AU-12
        A.12.4.4 AU-8
        A.12.5.1 CM-5 CM-7(4) CM-7(5) CM-11
        A.12.6.1 RA-3 RA-5 SI-2 SI-5
        A.12.6.2 CM-11
        A.12.7.1 AU-5*
        A.13.1.1 AC-3 AC-17 AC-18 AC-20 SC-7 SC-8 SC-10
        A.13.1.2 CA-3 SA-9
        A.13.1.3 AC-4 SC-7
        A.13.2.1 AC-4 AC-17 AC-18 AC-19 AC-20 CA-3 PE-17 SC-7 SC-8 SC-15
        A.13.2.2 CA-3 PS-6 SA-9
        A.13.2.3 SC-8
        A.13.2.4 PS-6
        A.14.1.1 PL-2 PL-7 PL-8 SA-3 SA-4
        A.14.1.2 AC-3 AC-4 AC-17 SC-8 SC-13
        A.14.1.3 AC-3 AC-4 SC-7 SC-8 SC-13
        A.14.2.1 SA-3 SA-15 SA-17
        A.14.2.2 CM-3 SA-10 SI-2
        A.14.2.3 CM-3 CM-4 SI-2
        A.14.2.4 CM-3 SA-10
        A.14.2.5 SA-8
        A.14.2.6 SA-3*
        A.14.2.7 SA-4 SA-10 SA-11 SA-15 SR-2 SR-4
        A.14.2.8 CA-2 SA-11
        A.14.2.9 SA-4 SR-5(2)
        A.14.3.1 SA-15(9)*
        A.15.1.1 SR-1
        A.15.1.2 SA-4 SR-3
        A.15.1.3 SR-3 SR-5
        A.15.2.1 SA-9 SR-6
        A.15.2.2 RA-9 SA-9 SR-7
        A.16.1.1 IR-8
        A.16.1.2 AU-6 IR-6
        A.16.1.3 SI-2
        A.16.1.4 AU-6 IR-4
        A.16.1.5 IR-4
        A.16.1.6 IR-4
        A.16.1.7 AU-4 AU-9 AU-10(3) AU-11*
        A.17.1.1 CP-2
        A.17.1.2 CP-6 CP-7 CP-8 CP-9 CP-10 CP-11 CP-13
        A.17.1.3 CP-4
        A.17.2.1 CP-2 CP-6 CP-7
        A.18.1.1 XX-1
        A.18.1.2 CM-10
        A.18.1.3 AC-3 AC-23 AU-9 AU-10 CP-9 SC-8 SC-8(1) SC-13 SC-28 SC-28(1)
        A.18.1.5 IA-7 SC-12 SC-13 SC-17
        A.18.2.1 CA-2(1) SA-11(3)
        A.18.2.2 XX-1 CA-2
        A.18.2.3 CA-2
        """;

    static final List<Link> NIST_TO_ISO =
            links(TO_ISO, ReferenceStandard.NIST_SP_800_53_R5, ReferenceStandard.ISO_IEC_27001_2013);
    static final List<Link> ISO_TO_NIST =
            links(FROM_ISO, ReferenceStandard.ISO_IEC_27001_2013, ReferenceStandard.NIST_SP_800_53_R5);

    private NistTables() {}

    static boolean isFamily(String letters) {
        return LAST.containsKey(letters);
    }

    /** Whether there is a control of that number; of an enhancement, whether there is what it enhances. */
    static boolean exists(String clause) {
        Matcher control = CONTROL.matcher(clause);
        return control.matches() && Integer.parseInt(control.group(2)) <= LAST.getOrDefault(control.group(1), 0);
    }

    private static List<Link> links(String table, ReferenceStandard from, ReferenceStandard to) {
        List<Link> links = new ArrayList<>();
        table.lines().forEach(line -> {
            String[] tokens = line.split(" ", -1);
            Optional<Reference> start = Optional.of(Reference.of(from, tokens[0]));
            Stream.of(tokens).skip(1).forEach(token -> {
                if (token.equals("XX-1")) {
                    FAMILIES.forEach(family -> links.add(
                            new Link(start, Reference.of(to, family + "-1"), Correspondence.RELATED_AS_EVERY_FIRST)));
                } else {
                    links.add(link(start, to, token));
                }
            });
        });
        return List.copyOf(links);
    }

    private static Link link(Optional<Reference> start, ReferenceStandard to, String token) {
        String clause = token.substring(0, token.length() - 1);
        if (token.endsWith("*")) {
            return new Link(start, Reference.of(to, clause), Correspondence.RELATED_PARTIALLY);
        }
        return token.endsWith("!")
                ? new Link(start, Reference.of(to, clause), Correspondence.AS_PRINTED)
                : new Link(start, Reference.of(to, token), Correspondence.RELATED);
    }
}
