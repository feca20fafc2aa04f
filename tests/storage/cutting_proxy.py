"""A proxy in front of a server, which breaks connections after some bytes of the response."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit


class CuttingProxy:
    """Passes bytes on. `cuts` lists after how many bytes of the response each new connection breaks; then none does."""

    def __init__(self, server: str) -> None:
        parts = urlsplit(server)
        self._host, self._port = parts.hostname or "", parts.port or 0
        self.cuts: list[int] = []
        self.connections = 0
        self.tasks: set[asyncio.Task[None]] = set()

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.tasks.add(asyncio.create_task(self._serve(reader, writer)))

    async def aclose(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        left = self.cuts.pop(0) if self.cuts else 1 << 60
        far_reader, far_writer = await asyncio.open_connection(self._host, self._port)
        upward = asyncio.create_task(self._pass_on(reader, far_writer, 1 << 60))
        try:
            await self._pass_on(far_reader, writer, left)
        finally:
            upward.cancel()
            await asyncio.gather(upward, return_exceptions=True)
            for one in (writer, far_writer):
                one.close()
                with suppress(OSError):
                    await one.wait_closed()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, left: int) -> None:
        with suppress(OSError):
            while left > 0 and (data := await reader.read(min(left, 65536))):
                writer.write(data)
                await writer.drain()
                left -= len(data)


@asynccontextmanager
async def cutting(server: str) -> AsyncGenerator[tuple[CuttingProxy, str]]:
    proxy = CuttingProxy(server)
    listening = await asyncio.start_server(proxy.accept, "127.0.0.1", 0)
    async with listening:
        yield proxy, f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        listening.close()
        await proxy.aclose()
