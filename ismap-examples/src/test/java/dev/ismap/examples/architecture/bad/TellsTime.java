package dev.ismap.examples.architecture.bad;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Supplier;

/** Bad: each method reads a clock in its own way. */
public final class TellsTime {

    Object day() {
        return LocalDate.now();
    }

    Object dayInZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Object month() {
        return YearMonth.now();
    }

    Object moment() {
        return ZonedDateTime.now();
    }

    Supplier<Instant> byReference() {
        return Instant::now;
    }

    Object clock() {
        return Clock.systemUTC();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    long nanos() {
        return System.nanoTime();
    }

    @SuppressWarnings("JdkObsolete")
    Object date() {
        return new Date();
    }
}
