"""Servers on loopback: one that speaks TLS, one that refuses handshakes as real ones do, and an HTTP proxy."""

import asyncio
import base64
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

HOST = "127.0.0.1"
JOB = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{"job_id": 7}'


class Server:
    """Answers each request, of which it keeps the head, with the bytes that a function returns."""

    def __init__(self, answer: Callable[[str], bytes] = lambda _: JOB) -> None:
        self.answer = answer
        self.heads: list[str] = []
        self.certificates: list[Any] = []
        self.connections = 0
        self.port = 0
        self._tasks: set[asyncio.Task[Any]] = set()

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        with suppress(asyncio.IncompleteReadError, ConnectionError, ssl.SSLError, asyncio.CancelledError):
            try:
                await self.talk(reader, writer)
            finally:
                writer.close()
                self._tasks.discard(task)

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.certificates.append(writer.get_extra_info("peercert"))
        while True:
            head = await head_of(reader)
            self.heads.append(head)
            length = next((line for line in head.lower().split("\r\n") if line.startswith("content-length:")), ":0")
            await reader.readexactly(int(length.partition(":")[2]))
            writer.write(self.answer(head))
            await writer.drain()

    async def aclose(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class Proxy(Server):
    """Connects every host to one port of this machine, whatever its name.

    Args:
        port: The port.
        user: User name and password that it asks for, such as `jane:secret`; None: it asks for none.
    """

    def __init__(self, port: int, user: str | None = None) -> None:
        super().__init__()
        self._to = port
        self._user = user
        self.refusals: list[int] = []

    @property
    def asked(self) -> list[str]:
        """The first lines of the requests."""
        return [head.partition(" HTTP/")[0] for head in self.heads]

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await head_of(reader)
        self.heads.append(head)
        status = self.refusals.pop(0) if self.refusals else 200 if self._admits(head) else 407
        if status != 200:
            writer.write(f"HTTP/1.1 {status} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
            await writer.drain()
            return
        there_reader, there_writer = await asyncio.open_connection(HOST, self._to)
        if head.startswith("CONNECT "):
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            there_writer.write(f"{head}\r\n\r\n".encode())
        back = asyncio.create_task(pipe(there_reader, writer))
        try:
            await pipe(reader, there_writer)
        finally:
            there_writer.close()
            back.cancel()
            await asyncio.gather(back, return_exceptions=True)

    def _admits(self, head: str) -> bool:
        if self._user is None:
            return True
        proof = base64.b64encode(self._user.encode()).decode()
        return f"proxy-authorization: basic {proof}".lower() in head.lower()


async def head_of(reader: asyncio.StreamReader) -> str:
    return (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").removesuffix("\r\n\r\n")


async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()


@asynccontextmanager
async def running(server: Server, context: ssl.SSLContext | None = None) -> AsyncIterator[Server]:
    """A server while it takes connections."""
    listener = await asyncio.start_server(server.handle, HOST, 0, ssl=context)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        await server.aclose()
        await listener.wait_closed()


@contextmanager
def refusing_handshakes(context: ssl.SSLContext) -> Iterator[int]:
    """The port of a server that ends each handshake by saying why, which asyncio's own servers don't."""
    with socket.create_server((HOST, 0)) as listener:

        def run() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    connection.settimeout(5)
                    secured = context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
                    with secured, suppress(OSError):
                        try:
                            secured.do_handshake()
                        except ssl.SSLError:
                            # Closed with something unread, the connection would be reset and the reason lost.
                            secured.shutdown(socket.SHUT_WR)
                            while secured.recv(65536):
                                pass

        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()
