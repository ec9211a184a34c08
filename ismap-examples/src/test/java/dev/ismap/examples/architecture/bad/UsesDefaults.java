package dev.ismap.examples.architecture.bad;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;

/** Bad: each method rests on another default. */
public final class UsesDefaults {

    Object zone() {
        return ZoneId.systemDefault();
    }

    Object timeZone() {
        return TimeZone.getDefault();
    }

    Object locale() {
        return Locale.getDefault();
    }

    Object charset() {
        return Charset.defaultCharset();
    }

    Object bytes() {
        return "x".getBytes();
    }

    Object text() {
        return new String(new byte[0]);
    }

    Object partOfText() {
        return new String(new byte[0], 0, 0);
    }

    Object format() {
        return String.format("%d", 1);
    }

    Object formatted() {
        return "%d".formatted(1);
    }

    Object lower() {
        return "I".toLowerCase();
    }

    Object upper() {
        return "i".toUpperCase();
    }

    UnaryOperator<String> byReference() {
        return String::toLowerCase;
    }

    Object pattern() {
        return DateTimeFormatter.ofPattern("MMM");
    }

    Object reader() {
        return new InputStreamReader(InputStream.nullInputStream());
    }

    Object written() {
        return new ByteArrayOutputStream().toString();
    }

    Object number() {
        return NumberFormat.getInstance();
    }

    Object decimal() {
        return new DecimalFormat("0.0");
    }

    Object order() {
        return Collator.getInstance();
    }
}
