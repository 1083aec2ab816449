package advisor.outbound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that answers as a test wants it to, or not at all. */
public final class Smtp implements AutoCloseable {

    /** An answer that never comes. */
    public static final String SILENCE = "";

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, String> answers = new ConcurrentHashMap<>(Map.of(
            "greeting", "220 ready",
            "EHLO", "250 hello",
            "MAIL", "250 fine",
            "RCPT", "250 fine",
            "DATA", "354 go on",
            "end", "250 taken",
            "QUIT", "221 bye"));
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());

    /** Starts it. */
    public Smtp() throws IOException {
        Thread listener = new Thread(this::listen);
        listener.setDaemon(true);
        listener.start();
    }

    /** Answers like this from now on, at this step: a command, "greeting", or "end" of the message. What it answered before. */
    public String answer(String step, String answer) {
        return Objects.requireNonNull(answers.put(step, answer));
    }

    /** Where it listens. */
    public int port() {
        return server.getLocalPort();
    }

    /** The messages that it was given, whole, whatever it answered then. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread talk = new Thread(() -> talk(client));
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            say(client, "greeting");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.split(" ", 2)[0];
                say(client, command);
                if (command.equals("DATA") && answer("DATA").startsWith("354")) {
                    take(in);
                    say(client, "end");
                }
            }
        } catch (IOException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(BufferedReader in) throws IOException {
        StringBuilder message = new StringBuilder();
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            message.append(line).append('\n');
            line = in.readLine();
        }
        if (line != null) {
            taken.add(message.toString());
        }
    }

    private void say(Socket client, String step) throws IOException {
        String answer = answer(step);
        if (!answer.equals(SILENCE)) {
            OutputStream out = client.getOutputStream();
            out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    private String answer(String step) {
        return answers.getOrDefault(step, "500 what");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
