package vn.vinhphuc.atlas.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import vn.vinhphuc.atlas.data.Opened;
import vn.vinhphuc.atlas.data.ShortlistFile;
import vn.vinhphuc.atlas.data.ViewStateFile;
import vn.vinhphuc.atlas.drawing.FileTexts;
import vn.vinhphuc.atlas.files.Refusal;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;

/** Finds out what a picture or document that this program made shows, so that it can be shown again. */
public final class Reopen {

    /** Bytes. */
    private static final int LARGEST_VIEW = 1 << 20;

    private Reopen() {
    }

    /** What came of it. */
    public sealed interface Result {

        /**
         * It is one of ours.
         *
         * @param trace what it shows
         * @param data  id and version of the data pack it was made from, such as {@code vinh-phuc 2026.11}
         */
        record Found(Trace trace, String data) implements Result {
        }

        /** It was not made by this program, or carries no view. */
        record NotOurs(Path file) implements Result {
        }

        /** @param why in the words of the system or of the view's reader */
        record Unreadable(Path file, String why) implements Result {
        }

        /** Why it cannot be shown, in one sentence; empty if it can. */
        default String sentence(Words words) {
            return switch (this) {
                case Found _ -> "";
                case NotOurs(Path file) -> words.text("reopen.not-ours", file);
                case Unreadable(Path file, String why) -> words.text("reopen.unreadable", file, Refusal.in(why, words::text));
            };
        }
    }

    /**
     * Reads a PNG, PDF, SVG or PPTX file, or a view as it is kept in JSON. Nothing outside of it is read, and of it no more than a
     * megabyte.
     */
    public static Result read(Path file, Words words) {
        Map<String, String> texts;
        try {
            texts = isJson(file) ? Map.of(Trace.VIEW, kept(file)) : FileTexts.of(file);
        } catch (IOException e) {
            return new Result.Unreadable(file, Refusal.said(e));
        }
        String view = texts.get(Trace.VIEW);
        if (view == null) {
            return new Result.NotOurs(file);
        }
        Opened<ViewState> opened = ViewStateFile.read(view.getBytes(StandardCharsets.UTF_8), String.valueOf(file.getFileName()));
        return opened.content().<Result>map(state -> new Result.Found(new Trace(
                        Trace.Kind.of(texts.getOrDefault(Trace.KIND, "")).orElse(Trace.Kind.MAP), state, texts.getOrDefault(Trace.SIZE, ""),
                        Trace.furniture(texts.getOrDefault(Trace.FURNITURE, "")), shortlist(texts),
                        Trace.facts(texts.getOrDefault(Trace.FIGURES, ""))), texts.getOrDefault("Source", "")))
                .orElseGet(() -> new Result.Unreadable(file, opened.problems().getFirst().sentence(words)));
    }

    private static boolean isJson(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static String kept(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LARGEST_VIEW), StandardCharsets.UTF_8);
        }
    }

    /** What cannot be read of it is left out: the view is what counts. */
    private static Shortlist shortlist(Map<String, String> texts) {
        String text = texts.getOrDefault(Trace.SHORTLIST, "");
        return text.isEmpty() ? Shortlist.EMPTY
                : ShortlistFile.read(text.getBytes(StandardCharsets.UTF_8), Trace.SHORTLIST).content().orElse(Shortlist.EMPTY);
    }
}
