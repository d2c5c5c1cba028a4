package org.st96toolkit.docx.image.metafile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The drawing process: takes requests from its standard input, one after the other, and answers on its standard output. It ends where its
 * input ends, whatever it is drawing: drawing is left to a thread that does not keep it alive. It reads no other file but those of
 * Java and the fonts of the system, writes none, and opens no connection.
 */
final class DrawingMain {

    /** The first thing that it says: it has started, and speaks this form of the protocol. */
    static final int GREETING = 0x53_39_36_01;

    private static final int BUFFER = 64 << 10;

    private DrawingMain() {}

    /** Runs until the input ends. */
    public static void main(String[] args) throws IOException, InterruptedException {
        // Libraries print what they have to say to System.out: it leads nowhere, and the protocol has the descriptor.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
        serve(in, out);
    }

    /** Answers requests until the input ends. */
    static void serve(DataInputStream in, DataOutputStream out) throws IOException, InterruptedException {
        BlockingQueue<DrawingRequest> requests = new LinkedBlockingQueue<>();
        Thread artist = new Thread(() -> draw(requests, out), "artist");
        artist.setDaemon(true);
        artist.start();
        out.writeInt(GREETING);
        out.flush();
        for (Optional<DrawingRequest> next = DrawingRequest.read(in);
                next.isPresent();
                next = DrawingRequest.read(in)) {
            requests.put(next.get());
        }
    }

    private static void draw(BlockingQueue<DrawingRequest> requests, DataOutputStream out) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Artist.draw(requests.take()).write(out);
            }
        } catch (InterruptedException | IOException nobodyListens) {
            Thread.currentThread().interrupt();
        }
    }
}
