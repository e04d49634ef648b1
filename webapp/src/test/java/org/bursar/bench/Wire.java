package org.bursar.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One kept-alive HTTP connection with at most one request under way, read without waiting. */
final class Wire {
  private static final Pattern LENGTH =
      Pattern.compile("\r\nContent-Length: *(\\d+)", Pattern.CASE_INSENSITIVE);
  private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

  private final ByteBuffer in = ByteBuffer.allocate(64 * 1024);
  private final SocketChannel channel;
  private long due;

  Wire(SocketAddress server, Selector selector) throws IOException {
    channel = SocketChannel.open(server);
    channel.setOption(java.net.StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, this);
  }

  /** Sends a request; it fits into the buffer of an idle connection. */
  void send(String request, long dueNanos) throws IOException {
    due = dueNanos;
    ByteBuffer out = ByteBuffer.wrap(request.getBytes(StandardCharsets.ISO_8859_1));
    while (out.hasRemaining()) {
      channel.write(out);
    }
  }

  /** When the request should have been sent, in {@link System#nanoTime()}. */
  long due() {
    return due;
  }

  /** Reads what has come: the answer's status once it is there as a whole. */
  OptionalInt receive() throws IOException {
    if (channel.read(in) < 0) {
      throw new EOFException("The server has closed a connection");
    }
    String text = new String(in.array(), 0, in.position(), StandardCharsets.ISO_8859_1);
    if (!isWhole(text)) {
      return OptionalInt.empty();
    }
    in.clear();
    return OptionalInt.of(Integer.parseInt(text.substring(9, 12)));
  }

  private static boolean isWhole(String text) {
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return false;
    }
    Matcher length = LENGTH.matcher(text);
    return length.find()
        ? text.length() >= end + 4 + Integer.parseInt(length.group(1))
        : text.endsWith(LAST_CHUNK);
  }

  void close() throws IOException {
    channel.close();
  }
}
