package io.cascade.catalog.exchange.web;

import io.cascade.catalog.exchange.ExchangeFailed;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Goes through the entries of an array, or through one JSON value after another, of which one is in memory at a time. It only
 * finds where each of them ends: a parser would remember every name in a file that may have millions of them.
 */
final class EntriesInFile {

    private static final int MOST = 50_000;
    private static final int END = -1;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final InputStream content;
    private final int mostBytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int number;
    private int next;
    private long length;

    private EntriesInFile(InputStream content, int mostBytes) {
        this.content = new BufferedInputStream(content);
        this.mostBytes = mostBytes;
    }

    /**
     * @param mostBytes how much of an entry is kept
     * @throws ExchangeFailed where the file ceases to be JSON in UTF-8, or has more entries than one import takes
     */
    static void each(InputStream content, int mostBytes, Consumer<EntryInFile> taker) {
        try {
            new EntriesInFile(content, mostBytes).each(taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void each(Consumer<EntryInFile> taker) throws IOException {
        advance();
        skipByteOrderMark();
        skipSpace();
        if (next == '[') {
            elements(taker);
        }
        for (skipSpace(); next != END; skipSpace()) {
            taker.accept(entry());
        }
    }

    private void elements(Consumer<EntryInFile> taker) throws IOException {
        do {
            advance();
            skipSpace();
            if (next != ']' || number > 0) {
                taker.accept(entry());
                skipSpace();
            }
        } while (next == ',');
        if (next != ']') {
            throw noJson("neither a comma nor the end of the array follows");
        }
        advance();
        skipSpace();
        if (next != END) {
            throw noJson("something follows the array");
        }
    }

    private EntryInFile entry() throws IOException {
        if (number == MOST) {
            throw new ExchangeFailed("an import takes at most %d entries: the others were not read".formatted(MOST));
        }
        kept.reset();
        length = 0;
        value();
        number++;
        return new EntryInFile(number, kept.toByteArray(), length);
    }

    private void value() throws IOException {
        switch (next) {
            case '{', '[' -> structure();
            case '"' -> text();
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 't', 'f', 'n' -> word();
            case END -> throw noJson("it ends where an entry is missing");
            default -> throw noJson("no value in UTF-8 begins with the byte 0x%02X".formatted(next));
        }
    }

    private void structure() throws IOException {
        int depth = 0;
        do {
            switch (next) {
                case '"' -> text();
                case '{', '[' -> {
                    depth++;
                    keep();
                }
                case '}', ']' -> {
                    depth--;
                    keep();
                }
                default -> keep();
            }
        } while (depth > 0);
    }

    private void text() throws IOException {
        keep();
        while (next != '"') {
            if (next == '\\') {
                keep();
            }
            keep();
        }
        keep();
    }

    private void word() throws IOException {
        while (next != END && !isSpace() && next != ',' && next != ']') {
            keep();
        }
    }

    private void keep() throws IOException {
        if (next == END) {
            throw noJson("it ends within an entry");
        }
        if (length < mostBytes) {
            kept.write(next);
        }
        length++;
        advance();
    }

    private void skipByteOrderMark() throws IOException {
        if (next == BYTE_ORDER_MARK[0]) {
            for (var mark : BYTE_ORDER_MARK) {
                if (next != mark) {
                    throw noJson("it is not in UTF-8");
                }
                advance();
            }
        }
    }

    private void skipSpace() throws IOException {
        while (isSpace()) {
            advance();
        }
    }

    private boolean isSpace() {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t';
    }

    private void advance() throws IOException {
        next = content.read();
    }

    private ExchangeFailed noJson(String reason) {
        return new ExchangeFailed("after %d entries it is no JSON: %s".formatted(number, reason));
    }
}
