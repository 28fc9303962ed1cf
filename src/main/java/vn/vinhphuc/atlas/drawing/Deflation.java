package vn.vinhphuc.atlas.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What stands on a page of a PDF document, compressed beside other work: a drawing takes as long as the letters of its fonts. */
final class Deflation {

    private final COSStream content;
    private final CompletableFuture<byte[]> bytes;

    /** Begins. */
    Deflation(byte[] plain, COSStream content) {
        this.content = content;
        int priority = Thread.currentThread().getPriority();
        this.bytes = CompletableFuture.supplyAsync(() -> deflated(plain),
                work -> Thread.ofPlatform().name("deflation").daemon(true).priority(priority).start(work));
    }

    private static byte[] deflated(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2 + 64);
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written", e);
        }
        return bytes.toByteArray();
    }

    /** Waits for the end, and puts the content into its place. */
    void end() throws IOException {
        content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream raw = content.createRawOutputStream()) {
            raw.write(bytes.join());
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case Error failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }
}
