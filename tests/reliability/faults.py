"""What can go wrong on the wire: each fault is a function that treats one request."""

import asyncio
import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass

from .fault_server import Exchange, Fault, message

FAULTS: dict[str, "Named"] = {}
BOMB = gzip.compress(bytes(10_000_000), 9)
CHUNKED = {"Transfer-Encoding": "chunked", "Content-Length": None}


@dataclass(frozen=True)
class Named:
    """A fault.

    Args:
        do: Does it.
        acts: Whether the request is carried out before it.
        greets: Whether it happens before anything is read.
    """

    do: Fault
    acts: bool
    greets: bool


def fault(*, acts: bool, greets: bool = False) -> Callable[[Fault], Fault]:
    def register(do: Fault) -> Fault:
        FAULTS[do.__name__.replace("_", " ")] = Named(do, acts, greets)
        return do

    return register


def body_of(exchange: Exchange) -> bytes:
    """Carry it out; what the answer should be."""
    return json.dumps(exchange.act()).encode()


# --- before the request is read ---


@fault(acts=False, greets=True)
async def reset_before_reading(exchange: Exchange) -> None:
    exchange.reset()


@fault(acts=False, greets=True)
async def close_before_reading(exchange: Exchange) -> None:
    exchange.writer.close()


# --- the request is read and no whole answer comes ---


@fault(acts=True)
async def reset_after_reading(exchange: Exchange) -> None:
    exchange.act()
    exchange.reset()


@fault(acts=True)
async def close_after_reading(exchange: Exchange) -> None:
    exchange.act()
    exchange.writer.close()


@fault(acts=True)
async def half_close(exchange: Exchange) -> None:
    exchange.act()
    exchange.writer.write_eof()
    await exchange.until_gone()


@fault(acts=True)
async def half_close_in_the_body(exchange: Exchange) -> None:
    await exchange.send(message(body_of(exchange))[:-5])
    exchange.writer.write_eof()
    await exchange.until_gone()


@fault(acts=True)
async def reset_in_the_body(exchange: Exchange) -> None:
    await exchange.send(message(body_of(exchange))[:-5])
    exchange.reset()


@fault(acts=True)
async def truncated_head(exchange: Exchange) -> None:
    exchange.act()
    await exchange.send(b"HTTP/1.1 200 OK\r\nContent-Le")
    exchange.writer.close()


@fault(acts=True)
async def truncated_body(exchange: Exchange) -> None:
    await exchange.send(message(body_of(exchange))[:-5])
    exchange.writer.close()


@fault(acts=True)
async def length_too_long(exchange: Exchange) -> None:
    body = body_of(exchange)
    await exchange.send(message(body, headers={"Content-Length": str(len(body) + 10)}))
    exchange.writer.close()


@fault(acts=True)
async def chunks_of_garbage(exchange: Exchange) -> None:
    exchange.act()
    await exchange.send(message(b"zz\r\n{}\r\n", headers=CHUNKED))
    exchange.writer.close()


@fault(acts=True)
async def garbage(exchange: Exchange) -> None:
    exchange.act()
    await exchange.send(b"\x00\xff\x16\x03garbage\r\n\r\n")
    exchange.writer.close()


@fault(acts=True)
async def headers_too_large(exchange: Exchange) -> None:
    await exchange.send(message(body_of(exchange), headers={"X-Long": "x" * 100_000}))
    exchange.writer.close()


@fault(acts=True)
async def endless_early_hints(exchange: Exchange) -> None:
    exchange.act()
    await exchange.send(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 3)
    exchange.writer.close()


@fault(acts=True)
async def silence(exchange: Exchange) -> None:
    exchange.act()
    await exchange.until_gone()


@fault(acts=True)
async def silence_in_the_body(exchange: Exchange) -> None:
    await exchange.send(message(body_of(exchange))[:-5])
    await exchange.until_gone()


# --- a whole answer that makes no sense ---


@fault(acts=True)
async def length_too_short(exchange: Exchange) -> None:
    body = body_of(exchange)
    await exchange.send(message(body, headers={"Content-Length": str(len(body) - 5)}))


@fault(acts=True)
async def broken_gzip(exchange: Exchange) -> None:
    await exchange.send(message(body_of(exchange), headers={"Content-Encoding": "gzip"}))


@fault(acts=True)
async def truncated_gzip(exchange: Exchange) -> None:
    await exchange.send(message(gzip.compress(body_of(exchange))[:-12], headers={"Content-Encoding": "gzip"}))


@fault(acts=True)
async def html(exchange: Exchange) -> None:
    exchange.act()
    await exchange.send(message(b"<html>Welcome</html>", headers={"Content-Type": "text/html"}))


@fault(acts=True)
async def empty_body(exchange: Exchange) -> None:
    exchange.act()
    await exchange.send(message(b""))


@fault(acts=True)
async def invalid_utf_8(exchange: Exchange) -> None:
    await exchange.send(message(body_of(exchange)[:-1] + b', "job_desc": "\xff\xfe"}'))


@fault(acts=True)
async def a_list(exchange: Exchange) -> None:
    exchange.act()
    await exchange.send(message(b"[1]"))


# --- unusual and right ---


@fault(acts=True)
async def slow_drip(exchange: Exchange) -> None:
    await exchange.send(*(bytes([one]) for one in message(body_of(exchange))))


@fault(acts=True)
async def huge_body(exchange: Exchange) -> None:
    fields = {**exchange.act(), "job_desc": "x" * 3_000_000}
    await exchange.answer(fields)


@fault(acts=True)
async def duplicate_keys(exchange: Exchange) -> None:
    body = body_of(exchange)
    await exchange.send(message(b'{"job_name": "first", "is_success": true, ' + body[1:]))


@fault(acts=True)
async def early_hints(exchange: Exchange) -> None:
    hints = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
    await exchange.send(b"HTTP/1.1 100 Continue\r\n\r\n", hints, message(body_of(exchange)))


@fault(acts=True)
async def bomb(exchange: Exchange) -> None:
    """Small on the way, and 10 MB when decompressed."""
    exchange.act()
    await exchange.send(message(BOMB, headers={"Content-Encoding": "gzip"}))


@fault(acts=True)
async def endless_body(exchange: Exchange) -> None:
    """100 GB, or as much as is read of it."""
    exchange.act()
    await exchange.send(message(b"", headers={"Content-Length": str(10**11)}), b" " * 65536)
    await exchange.until_gone()


@fault(acts=True)
async def closed_after_the_answer(exchange: Exchange) -> None:
    await exchange.send(message(body_of(exchange)))
    exchange.writer.close()


# --- data that belongs to no request ---

ANOTHER = message(b'{"is_success": true, "job_id": 666, "job_name": "of another call", "status": 8}')


def followed_by(unasked: bytes, *, at_once: bool) -> Fault:
    """Answer, and send something else with it, or later while the connection is idle."""

    async def follow(exchange: Exchange) -> None:
        answer = message(body_of(exchange))
        if at_once:
            await exchange.send(answer + unasked)
            return
        await exchange.send(answer)
        loop = asyncio.get_running_loop()
        # Two steps later the client has read the answer, and nothing has been sent by whoever waits for it.
        loop.call_soon(loop.call_soon, lambda: exchange.server.send_unasked(unasked, exchange.writer))

    return follow


def _unasked() -> None:
    parts = {
        "response": ANOTHER,
        "half response": ANOTHER[:-20],
        "half head": ANOTHER[:20],
        "early hints": b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n",
    }
    for name, unasked in parts.items():
        FAULTS[f"unasked {name}"] = Named(followed_by(unasked, at_once=False), True, False)
        FAULTS[f"unasked {name} at once"] = Named(followed_by(unasked, at_once=True), True, False)


_unasked()


# --- the service says no ---


def refusing(status: int, *, acts: bool, fields: object = None, headers: dict[str, str] | None = None) -> Fault:
    async def refuse(exchange: Exchange) -> None:
        if acts:
            exchange.act()
        await exchange.answer(fields or {"error_msg": "planned"}, status=status, headers=headers)

    return refuse


def _refusals() -> None:
    busy = {"error_code": "ModelArts.6101", "error_msg": "slow down"}
    unwilling = {"is_success": False, "error_msg": "planned"}
    missing = {"error_code": "ModelArts.2775", "error_msg": "gone"}
    rows: list[tuple[str, int, bool, object, dict[str, str] | None]] = [
        ("429", 429, False, None, {"Retry-After": "1"}),
        ("429 in a 400", 400, False, busy, None),
        ("404 in a 400", 400, False, missing, None),
        ("failure in a 200", 200, False, unwilling, None),
        ("400", 400, False, None, None),
        ("403", 403, False, None, None),
        ("409", 409, False, None, None),
        # A service that fails may have acted before it did.
        ("500", 500, True, None, None),
        ("502", 502, True, None, None),
        ("503", 503, True, None, {"Retry-After": "1"}),
        ("504", 504, True, None, None),
        ("599", 599, True, None, None),
    ]
    for name, status, acts, fields, headers in rows:
        FAULTS[name] = Named(refusing(status, acts=acts, fields=fields, headers=headers), acts, False)


_refusals()


@fault(acts=False)
async def redirect_loop(exchange: Exchange) -> None:
    await exchange.answer({}, status=307, headers={"Location": exchange.path})


@fault(acts=False)
async def endless_redirects(exchange: Exchange) -> None:
    await exchange.answer({}, status=307, headers={"Location": f"{exchange.path}0"})


@fault(acts=False)
async def redirect_elsewhere(exchange: Exchange) -> None:
    await exchange.answer({}, status=307, headers={"Location": "http://127.0.0.1:1/elsewhere"})


async def endless_drip(exchange: Exchange) -> None:
    """One byte after the other, without end; each comes in time."""
    await exchange.send(message(b"", headers={"Content-Length": "1000000"}))
    while not exchange.writer.is_closing():
        await exchange.send(b" ")
        await asyncio.sleep(0.005)
