"""Links of a service lead to public addresses, and to the network that the endpoint is in."""

import asyncio
import io
import socket
import ssl
from typing import Any

import aiohttp
import httpx
import pytest

from aiomodelarts import AkSkCredentials, ConfigurationError, ModelArts, TransportError
from aiomodelarts.core.http.connection_pool import Pool
from aiomodelarts.core.http.link_hosts import PUBLIC as PUBLIC_NETWORKS
from aiomodelarts.core.http.link_hosts import Reach, checked_connections
from aiomodelarts.core.http.network_settings import Network
from aiomodelarts.core.messages.messages import OutgoingRequest
from tests.cases import for_each

LOG = b"log"
LOOPBACK = (
    "127.0.0.1", "127.1", "127.0.0.1.", "2130706433", "0x7f000001", "0x7f.0.0.1", "017700000001", "0177.0.0.1",
    "localhost", "LOCALHOST", "localhost.", "store.localhost", "0.0.0.0", "0", "[::1]", "[::]", "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]", "[0:0:0:0:0:0:0:1]", "[2002:7f00:1::]", "[64:ff9b::7f00:1]", "[::127.0.0.1]",
)  # fmt: skip
LINK_LOCAL = ("169.254.169.254", "2852039166", "0xa9fea9fe", "169.254.1.1", "[fe80::1]", "[::ffff:169.254.169.254]")
PRIVATE = (
    "10.0.0.1", "10.1", "172.16.0.1", "172.31.255.254", "192.168.1.1", "[fc00::1]", "[fd12::1]", "[::ffff:10.0.0.1]",
)  # fmt: skip
NOWHERE = ("224.0.0.1", "[ff02::1]", "255.255.255.255", "240.0.0.1")
PUBLIC = (
    "store.test",
    "8.8.8.8",
    "[::ffff:8.8.8.8]",
    "[64:ff9b::808:808]",
    "[2002:808:808::]",
    "[2001:4860:4860::8888]",
    "172.32.0.1",
    "11.0.0.1",
)


def handler_of(link: str) -> Any:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/logs/url"):
            return httpx.Response(200, json={"obs_url": link})
        return httpx.Response(200, content=LOG)

    return handler


async def fetch(connect: Any, link: str, **options: Any) -> int:
    allowed = {name: options.pop(name) for name in ("allow_http",) if name in options}
    async with connect(handler_of(link), **options) as client:
        return await client.training_jobs.download_log("j", "worker-0", io.BytesIO(), **allowed)


class TestHosts:
    @for_each("host", [*LOOPBACK, *LINK_LOCAL, *PRIVATE, *NOWHERE])
    async def test_public_endpoint(self, host: str, connect: Any) -> None:
        for link, allowed in ((f"https://{host}:8080/log?Signature=secret", False), (f"http://{host}/log", True)):
            with pytest.raises(ConfigurationError, match=r"link leads to a .* address") as caught:
                await fetch(connect, link, allow_http=allowed)
            assert "secret" not in str(caught.value)

    @pytest.mark.parametrize("host", PUBLIC)
    async def test_public_links(self, host: str, connect: Any) -> None:
        for endpoint in ("https://modelarts.test", "https://127.0.0.1", "https://10.0.0.1"):
            assert await fetch(connect, f"https://{host}/log", endpoint=endpoint) == len(LOG)

    @pytest.mark.parametrize(
        ("endpoint", "same", "others"),
        [
            (
                "https://127.0.0.1:8000",
                ("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"),
                (*LINK_LOCAL, *PRIVATE, *NOWHERE),
            ),
            (
                "https://localhost",
                ("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"),
                (*LINK_LOCAL, *PRIVATE, *NOWHERE),
            ),
            ("https://10.1.2.3", ("10.0.0.1", "192.168.1.1", "[fc00::1]"), (*LOOPBACK, *LINK_LOCAL, *NOWHERE)),
        ],
    )
    async def test_endpoint_that_is_not_public(
        self, endpoint: str, same: tuple[str, ...], others: tuple[str, ...], connect: Any
    ) -> None:
        for host in same:
            assert await fetch(connect, f"https://{host}/log", endpoint=endpoint) == len(LOG)
        for host in others:
            with pytest.raises(ConfigurationError, match="link leads to"):
                await fetch(connect, f"https://{host}/log", endpoint=endpoint)

    @pytest.mark.parametrize(
        "link",
        [
            "https://user@store.test/log",
            "https://store.test@127.0.0.1/log",
            "https://store.test\\@127.0.0.1/log",
            "https:///log",
            "https://%31%32%37.0.0.1/log",
            "https://\uff11\uff12\uff17.0.0.1/log",
            "https://127\u30020\u30020\u30021/log",
            "https://[fe80::1%25eth0]/log",
            "https://store.test:port/log",
            "https:// store.test/log",
            "https://store.test\n/log",
        ],
    )
    async def test_hosts_that_parsers_read_differently(self, link: str, connect: Any) -> None:
        with pytest.raises(ConfigurationError, match="not a plain http or https URL"):
            await fetch(connect, link)

    @pytest.mark.parametrize("link", ["http://store.test/log", "HTTP://store.test/log", "http://127.0.0.1/log"])
    async def test_no_plain_http_for_an_endpoint_with_tls(self, link: str, connect: Any) -> None:
        for endpoint in ("https://modelarts.test", "https://127.0.0.1"):
            with pytest.raises(ConfigurationError, match="allow_http=True"):
                await fetch(connect, link, endpoint=endpoint)
        if "store" in link:
            assert await fetch(connect, link, allow_http=True) == len(LOG)


class Resolver:
    """Names as a hostile resolver has them; addresses resolve to themselves."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **names: str) -> None:
        self.names = {name.replace("_", "."): address for name, address in names.items()}
        self.real = socket.getaddrinfo
        monkeypatch.setattr(socket, "getaddrinfo", self)

    def __call__(self, host: Any, port: Any, *args: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        return self.real(self.names.get(name, name), port, *args, **named)


class TestNames:
    """The address that a name resolves to is checked on the connection, so that it can't change in between."""

    def serving(self, serve: Any, reply: Any) -> Any:
        async def answering(seen: Any, writer: Any) -> None:
            if seen.target.endswith("url?Content-Type=application%2Foctet-stream"):
                writer.write(reply(b'{"obs_url": "%s"}' % self.link.encode()))
            else:
                writer.write(reply(LOG))

        return serve(answering)

    link = ""

    @pytest.mark.parametrize("kind", ["own connections", "http_client"])
    async def test_name_of_this_machine(
        self, kind: str, serve: Any, reply: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The endpoint has a name too, so it does not make this machine one that links may lead to."""
        Resolver(monkeypatch, modelarts_test="127.0.0.1", store_test="127.0.0.1")
        async with self.serving(serve, reply) as wire, httpx.AsyncClient(trust_env=False) as http_client:
            port = wire.url.rpartition(":")[2]
            options: dict[str, Any] = {"http_client": http_client} if kind == "http_client" else {}
            async with ModelArts(
                AkSkCredentials("key", "secret"),
                project_id="p",
                endpoint=f"http://modelarts.test:{port}",
                allow_http=True,
                **options,
            ) as client:
                self.link = f"http://store.test:{port}/log?Signature=1"
                with pytest.raises(ConfigurationError, match="link leads to a loopback address"):
                    await client.training_jobs.download_log("j", "worker-0", io.BytesIO(), allow_http=True)
                assert [seen.target for seen in wire.requests if "/log?" in seen.target] == []
                # The endpoint's own host is as far as the service itself.
                self.link = f"http://modelarts.test:{port}/log?Signature=1"
                assert await client.training_jobs.download_log("j", "worker-0", io.BytesIO(), allow_http=True) == 3
        [seen] = [seen for seen in wire.requests if "/log?" in seen.target]
        assert not {"x-auth-token", "authorization", "cookie", "x-project-id", "x-sdk-date"} & set(seen.headers)

    @pytest.mark.parametrize(
        ("endpoint", "store", "fits"),
        [
            ("10.0.0.1", "10.0.0.2", True),
            ("10.0.0.1", "192.168.0.1", True),
            ("8.8.8.8", "100.125.0.1", True),
            ("8.8.8.8", "10.0.0.2", False),
            ("8.8.8.8", "169.254.169.254", False),
            ("169.254.1.1", "169.254.169.254", False),
            ("8.8.8.8", "::ffff:127.0.0.1", False),
            ("8.8.8.8", "224.0.0.1", False),
        ],
    )
    async def test_networks_of_names(
        self, endpoint: str, store: str, fits: bool, connect_to: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """No packet leaves: sockets of the networks that are open to links can't be made here."""
        Resolver(monkeypatch, modelarts_test=endpoint, store_test=store)
        tried: list[Any] = []

        async def connect(_: Any, __: Any, address: Any) -> None:
            tried.append(address[0])
            raise OSError("no network here")

        monkeypatch.setattr(type(asyncio.get_running_loop()), "sock_connect", connect)
        async with connect_to("https://modelarts.test") as client:
            with pytest.raises(TransportError if fits else ConfigurationError):
                await client.open_link("https://store.test/log", {})
        assert tried == ([store] if fits else [])

    async def test_proxies_may_be_anywhere(
        self, serve: Any, reply: Any, connect_to: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A proxy resolves names itself, so those of this machine's resolver do not matter, and the user chooses it."""
        Resolver(monkeypatch, modelarts_test="127.0.0.1")
        async with (
            self.serving(serve, reply) as wire,
            connect_to("http://modelarts.test", proxy=wire.url, allow_http=True) as client,
        ):
            self.link = "http://store.test/log"
            assert await client.training_jobs.download_log("j", "worker-0", io.BytesIO(), allow_http=True) == 3
            self.link = "http://127.0.0.1/log"
            with pytest.raises(ConfigurationError, match="loopback"):
                await client.training_jobs.download_log("j", "worker-0", io.BytesIO(), allow_http=True)

    async def test_connection_of_a_link_is_not_used_for_another(
        self, serve: Any, reply: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The networks are checked when a connection is made, so no link may use one that another link made."""
        Resolver(monkeypatch, store_test="127.0.0.1")
        public, loopback = Reach(frozenset({"public"}), "a.test"), Reach(frozenset({"public", "loopback"}), "a.test")
        async with self.serving(serve, reply) as wire:
            link = OutgoingRequest("GET", f"http://store.test:{wire.url.rpartition(':')[2]}/log", {})
            pool = Pool(Network(trust_env=False), ssl.create_default_context)
            try:
                response = await pool.begin(link, 5.0, loopback)
                assert await response.read() == LOG
                with pytest.raises(aiohttp.ClientConnectionError):
                    await pool.begin(link, 5.0, public)
            finally:
                await pool.aclose()
        assert len(wire.requests) == 1

    async def test_links_under_way_together_keep_their_own_networks(
        self, serve: Any, reply: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """One client may know more networks by then, when the name of its endpoint resolves anew."""
        Resolver(monkeypatch, store_test="127.0.0.1")
        public, loopback = Reach(frozenset({"public"}), "a.test"), Reach(frozenset({"public", "loopback"}), "a.test")
        async with self.serving(serve, reply) as wire:
            link = OutgoingRequest("GET", f"http://store.test:{wire.url.rpartition(':')[2]}/log", {})
            pool = Pool(Network(trust_env=False), ssl.create_default_context)
            try:
                refused, allowed = await asyncio.gather(
                    pool.begin(link, 5.0, public), pool.begin(link, 5.0, loopback), return_exceptions=True
                )
                assert isinstance(refused, BaseException)
                assert not isinstance(allowed, BaseException)
                await pool.pieces(allowed).aclose()
            finally:
                await pool.aclose()
        assert len(wire.requests) == 1


async def test_a_connection_that_was_closed_at_once_has_no_address_to_check() -> None:
    """The request then fails as for any lost connection; before, a TypeError came out of the check."""

    class Closed:
        def get_extra_info(self, name: str) -> None:
            return None

    trace = checked_connections("links.example", Reach(PUBLIC_NETWORKS, "service.example"))
    await trace("connection.connect_tcp.started", {"host": "links.example"})
    await trace("connection.connect_tcp.complete", {"return_value": Closed()})
