"""A minimal HTTP server that responds to each GET request with one of two prepared pages and keeps connections open."""

import asyncio
import sys

from .messages import flat_list, nested_list


def response(body: bytes) -> bytes:
    """Return a complete HTTP response."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


class Pages(asyncio.Protocol):
    """Protocol that responds to requests without a body."""

    flat = response(flat_list())
    nested = response(nested_list())

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Store the transport."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101  # always true for TCP servers
        self.transport = transport
        self.pending = b""

    def data_received(self, data: bytes) -> None:
        """Respond to each complete request."""
        self.pending += data
        while b"\r\n\r\n" in self.pending:
            request, self.pending = self.pending.split(b"\r\n\r\n", 1)
            first = request.split(b"\r\n", 1)[0]
            self.transport.write(self.nested if b"/versions" in first else self.flat)


async def main() -> None:
    """Serve on a free loopback port until standard input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Pages, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
