"""What goes through a proxy and what does not, and that nobody sees its password."""

import logging
import ssl
from base64 import b64decode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from traceback import walk_tb
from typing import Any

import pytest
import trustme

from aiomodelarts import (
    ConfigurationError,
    ConnectFailed,
    ModelArts,
    PasswordCredentials,
    TokenCredentials,
)
from aiomodelarts.core.http.network_settings import Network
from aiomodelarts.core.http.proxies import Proxies
from aiomodelarts.core.http.proxy_urls import check_proxy, login_at
from aiomodelarts.testing import VirtualClock
from tests.unit.loopback import HOST, JOB, Proxy, Server, running

TOKEN = "token-that-nobody-else-may-see"
PASSWORD = "pass:wörd/that nobody may see"
USER = "http://jane:pass%3Aw%C3%B6rd%2Fthat%20nobody%20may%20see@"
PROJECT = "0123456789abcdef0123456789abcdef"
SERVICE = "https://modelarts.test"


class Place:
    """A service with TLS, and a proxy before it that finds it under every name."""

    def __init__(self, server: Server, proxy: Proxy, context: ssl.SSLContext) -> None:
        self.server, self.proxy, self._context = server, proxy, context

    def url(self, user: str = "http://") -> str:
        return f"{user}{HOST}:{self.proxy.port}"

    @asynccontextmanager
    async def client(self, **options: Any) -> AsyncIterator[ModelArts]:
        settings = {"credentials": TokenCredentials(TOKEN), "project_id": PROJECT, "endpoint": SERVICE, "retries": 0}
        async with ModelArts(**{**settings, "clock": VirtualClock(), "verify": self._context, **options}) as client:
            yield client

    async def show(self, **options: Any) -> Any:
        async with self.client(**options) as client:
            return (await client.visualization_jobs.get(7)).job_id


@pytest.fixture(scope="module")
def contexts() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.issue_cert("modelarts.test", "iam.test", "localhost", HOST).configure_cert(server)
    authority.configure_trust(client)
    return server, client


def answer(head: str) -> bytes:
    if not head.startswith("POST /v3/auth/tokens"):
        return JOB
    body = b'{"token": {"project": {"id": "0123456789abcdef0123456789abcdef"}}}'
    return b"HTTP/1.1 201 Created\r\nX-Subject-Token: t\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


@pytest.fixture(params=["nobody"])
async def place(request: pytest.FixtureRequest, contexts: Any) -> AsyncIterator[Place]:
    user = f"jane:{PASSWORD}" if request.param == "jane" else None
    async with running(Server(answer), contexts[0]) as server, running(Proxy(server.port, user)) as proxy:
        assert isinstance(proxy, Proxy)
        yield Place(server, proxy, contexts[1])


jane = pytest.mark.parametrize("place", ["jane"], indirect=True)


@jane
async def test_calls_and_logins_go_through_the_proxy_that_was_asked_for(place):
    credentials = PasswordCredentials(
        "https://iam.test/v3", "user", "secret", user_domain_name="account", project_id=PROJECT
    )

    assert await place.show(proxy=place.url(USER), credentials=credentials) == 7

    assert place.proxy.asked == ["CONNECT iam.test:443", "CONNECT modelarts.test:443"]
    assert [head.partition(" ")[0] for head in place.server.heads] == ["POST", "GET"]


@jane
async def test_each_side_sees_only_its_own_secret(place):
    await place.show(proxy=place.url(USER))

    assert TOKEN not in "".join(place.proxy.heads)
    assert TOKEN in place.server.heads[0]
    assert "proxy" not in place.server.heads[0].lower()


async def test_a_connection_through_a_proxy_is_used_again(place):
    async with place.client(proxy=place.url()) as client:
        for _ in range(3):
            await client.visualization_jobs.get(7)

    assert (place.proxy.connections, len(place.server.heads)) == (1, 3)


async def test_a_proxy_without_a_scheme_is_an_http_proxy(place):
    assert await place.show(proxy=f"{HOST}:{place.proxy.port}") == 7


async def test_plain_http_goes_through_too_where_it_is_allowed(contexts):
    async with running(Server(answer)) as server, running(Proxy(server.port, f"jane:{PASSWORD}")) as proxy:
        assert isinstance(proxy, Proxy)
        place = Place(server, proxy, contexts[1])
        async with place.client(proxy=place.url(USER), endpoint="http://modelarts.test", allow_http=True) as client:
            for _ in range(2):
                assert (await client.visualization_jobs.get(7)).job_id == 7

    assert proxy.asked == [f"GET http://modelarts.test/v1/{PROJECT}/visualization-jobs/7"]
    assert TOKEN in server.heads[0]


@jane
@pytest.mark.parametrize("user", ["http://", "http://jane@", "http://jane:another-password-nobody-may-see@"])
async def test_a_proxy_that_refuses_its_password_is_asked_once_and_named(place, user, caplog):
    caplog.set_level(logging.DEBUG)
    with pytest.raises(ConnectFailed, match=r"the proxy rejects the user name and password \(HTTP 407\)") as caught:
        await place.show(proxy=place.url(user), retries=3)

    assert caught.value.permanent
    assert place.proxy.connections == 1
    assert "nobody-may-see" not in caplog.text + str(caught.value) + repr(causes(caught.value))


def causes(error: BaseException | None) -> list[str]:
    found = []
    while error is not None:
        found.append(repr(error))
        error = error.__cause__ or error.__context__
    return found


@pytest.mark.parametrize(("status", "attempts"), [(403, 1), (404, 1), (502, 4), (503, 4), (504, 4)])
async def test_a_proxy_that_does_not_connect(place, status, attempts):
    place.proxy.refusals = [status] * 4
    with pytest.raises(ConnectFailed, match=rf"the proxy can't connect to the host \(HTTP {status}\)") as caught:
        await place.show(proxy=place.url(), retries=3)

    assert not caught.value.may_have_been_executed
    assert place.proxy.connections == attempts


async def test_a_passing_fault_of_a_proxy_is_got_over(place):
    place.proxy.refusals = [503]

    assert await place.show(proxy=place.url(), retries=1) == 7


async def test_a_proxy_that_is_not_there(place):
    reason = r"no connection to the proxy: Cannot connect to host 127\.0\.0\.1:1 \[.*\]$"
    with pytest.raises(ConnectFailed, match=reason):
        await place.show(proxy="http://jane:secret@127.0.0.1:1")


async def test_certificates_are_checked_behind_a_proxy_too(place):
    with pytest.raises(ConnectFailed, match=r"the server's certificate is not trusted.* verify="):
        await place.show(proxy=place.url(), verify=True, trust_env=False)

    assert place.server.heads == []


# --- the environment ---


@jane
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
async def test_a_proxy_from_the_environment(place, monkeypatch, name):
    monkeypatch.setenv(name, place.url(USER))

    assert await place.show() == 7
    assert place.proxy.asked == ["CONNECT modelarts.test:443"]


async def test_a_proxy_that_was_asked_for_goes_before_that_of_the_environment(place, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "modelarts.test")

    assert await place.show(proxy=place.url()) == 7


@pytest.mark.parametrize(
    ("variables", "options"),
    [
        ({"HTTPS_PROXY": "http://127.0.0.1:1"}, {"trust_env": False}),
        ({"HTTPS_PROXY": "http://127.0.0.1:1"}, {}),
        ({"HTTP_PROXY": "http://127.0.0.1:1", "ALL_PROXY": "http://127.0.0.1:1"}, {}),
    ],
)
async def test_this_machine_is_reached_directly(place, monkeypatch, variables, options):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert await place.show(endpoint=f"https://localhost:{place.server.port}", **options) == 7


FOUND = {"HTTPS_PROXY": "http://secure.test:1", "HTTP_PROXY": "http://plain.test:2"}
TOWARDS = [
    (FOUND, "https://modelarts.test", "http://secure.test:1"),
    (FOUND, "http://modelarts.test", "http://plain.test:2"),
    ({"ALL_PROXY": "all.test:3"}, "https://modelarts.test", "http://all.test:3"),
    ({"ALL_PROXY": "http://all.test:3"} | FOUND, "https://modelarts.test", "http://secure.test:1"),
    ({}, "https://modelarts.test", None),
    (FOUND | {"NO_PROXY": "modelarts.test"}, "https://modelarts.test", None),
    (FOUND | {"NO_PROXY": "other.test, .test"}, "https://modelarts.test/v1/x?y", None),
    (FOUND | {"NO_PROXY": "arts.test"}, "https://modelarts.test", "http://secure.test:1"),
    (FOUND | {"NO_PROXY": "modelarts.test:8443"}, "https://modelarts.test:8443", None),
    (FOUND | {"NO_PROXY": "modelarts.test:8443"}, "https://modelarts.test", "http://secure.test:1"),
    (FOUND | {"NO_PROXY": "*"}, "https://modelarts.test", None),
    (FOUND | {"no_proxy": "modelarts.test"}, "https://modelarts.test", None),
    (FOUND, "https://localhost:1", None),
    (FOUND, "https://127.0.0.2:1", None),
    (FOUND, "https://[::1]:1", None),
    (FOUND, "https://10.0.0.1", "http://secure.test:1"),
    (FOUND, "http://169.254.169.254/openstack/latest/securitykey", None),
    # the letter case of variables
    ({"https_proxy": "http://lower.test:4"} | FOUND, "https://modelarts.test", "http://lower.test:4"),
    ({"https_proxy": ""} | FOUND, "https://modelarts.test", None),
    ({"https_proxy": "", "ALL_PROXY": "http://all.test:3"} | FOUND, "https://modelarts.test", "http://all.test:3"),
    (
        FOUND | {"NO_PROXY": "modelarts.test", "no_proxy": "other.test"},
        "https://modelarts.test",
        "http://secure.test:1",
    ),
    (FOUND | {"NO_PROXY": "modelarts.test", "no_proxy": ""}, "https://modelarts.test", "http://secure.test:1"),
    # spellings of proxies
    ({"HTTPS_PROXY": " http://spaces.test:5 "}, "https://modelarts.test", "http://spaces.test:5"),
    ({"HTTPS_PROXY": "//slashes.test:5"}, "https://modelarts.test", "http://slashes.test:5"),
    ({"HTTPS_PROXY": "HTTP://upper.test:5"}, "https://modelarts.test", "HTTP://upper.test:5"),
    ({"HTTPS_PROXY": "http://[fd00::1]:5"}, "https://modelarts.test", "http://[fd00::1]:5"),
    ({"HTTPS_PROXY": "[fd00::1]:5"}, "https://modelarts.test", "http://[fd00::1]:5"),
    # what is not used does not matter
    ({"ALL_PROXY": "socks5://s.test"} | FOUND, "https://modelarts.test", "http://secure.test:1"),
    ({"HTTP_PROXY": "socks5://s.test", "HTTPS_PROXY": "p.test:1"}, "https://modelarts.test", "http://p.test:1"),
    ({"ALL_PROXY": "socks5h://s.test", "NO_PROXY": ".test"}, "https://modelarts.test", None),
    ({"ALL_PROXY": "socks5://s.test"}, "https://localhost", None),
    ({"ALL_PROXY": "socks5://s.test"}, "http://169.254.169.254/openstack", None),
]

BYPASSED = {
    # NO_PROXY: hosts that are reached directly, and hosts that are not
    "modelarts.test": ("modelarts.test a.modelarts.test modelarts.test.", "xmodelarts.test test modelarts.test.org"),
    ".modelarts.test": ("modelarts.test a.b.modelarts.test", "xmodelarts.test"),
    "*.modelarts.test": ("a.modelarts.test", "xmodelarts.test"),
    "modelarts.test.": ("modelarts.test modelarts.test.", "test"),
    "MODELARTS.Test": ("modelarts.test MODELARTS.TEST", "other.test"),
    " a.test ,\tb.test  c.test,,": ("a.test b.test c.test", "d.test"),
    "*": ("a.test 10.0.0.1 [fd00::1]", ""),
    "a.test, *": ("b.test", ""),
    "https://a.test": ("a.test", "b.test"),
    "a.test:443": ("a.test a.test:443 x.a.test", "a.test:8443"),
    "a.test:8443": ("a.test:8443", "a.test"),
    ".a.test:8443": ("x.a.test:8443", "x.a.test"),
    "10.1.2.3": ("10.1.2.3 10.1.2.3:8443", "10.1.2.30 110.1.2.3 10.1.2.3.test"),
    "10.1.2.3:8443": ("10.1.2.3:8443", "10.1.2.3"),
    "10.0.0.0/8": ("10.0.0.1 10.255.255.255:1", "11.0.0.1 10.test [::a00:1]"),
    "10.1.2.3/8": ("10.9.9.9", "11.0.0.1"),
    "192.168.0.0/255.255.0.0": ("192.168.7.7", "192.169.0.1"),
    "10.0.0.0/8:443": ("10.0.0.1", "10.0.0.1:8443"),
    "0.0.0.0/0": ("8.8.8.8", "a.test [2001:db8::1]"),
    "2001:db8::1": ("[2001:db8::1] [2001:DB8:0:0::1] [2001:db8::1]:8443", "[2001:db8::11]"),
    "[2001:db8::1]": ("[2001:db8::1] [2001:db8::1]:8443", "[2001:db8::2]"),
    "[2001:db8::1]:8443": ("[2001:db8::1]:8443", "[2001:db8::1]"),
    "2001:DB8::/32": ("[2001:db8:ffff::1]", "[2001:db9::1] 32.1.13.184"),
    "[2001:db8::]/32": ("[2001:db8::5]", "[2001:db9::1]"),
    "fe80::/10": ("[fe80::1%25eth0]", "[fec0::1]"),
    "fe80::1%eth0": ("[fe80::1%25eth0]", "[fe80::2]"),
    "::ffff:10.0.0.1": ("10.0.0.1 [::ffff:10.0.0.1]", "10.0.0.2"),
    "10.0.0.0/8,::ffff:0:0/96": ("[::ffff:10.0.0.9]", "a.test"),
    "10.0.0.0/99": ("", "10.0.0.1"),
    "., ,*.,:8443": ("", "a.test 10.0.0.1"),
    "": ("", "a.test"),
}


@pytest.mark.parametrize("no_proxy", BYPASSED)
def test_hosts_that_need_no_proxy(monkeypatch, no_proxy):
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test:1")
    monkeypatch.setenv("NO_PROXY", no_proxy)
    proxies = Proxies(Network())
    direct, through = (hosts.split() for hosts in BYPASSED[no_proxy])

    assert {host: proxies.towards(f"https://{host}/v1/x?y") is None for host in direct + through} == {
        **dict.fromkeys(direct, True),
        **dict.fromkeys(through, False),
    }


@pytest.mark.parametrize(
    ("user", "login"),
    [
        ("jane:p%40ss", b"jane:p@ss"),
        ("jane:p@ss", b"jane:p@ss"),
        ("jane:100%", b"jane:100%"),
        ("jane:100%25", b"jane:100%"),
        ("jane:a%zz", b"jane:a%zz"),
        ("jane:%FF", b"jane:\xff"),
        ("jane:w%C3%B6rd", "jane:wörd".encode()),
        ("jane:wörd", "jane:wörd".encode()),
        ("jane:a+b", b"jane:a+b"),
        ("jane:a:b", b"jane:a:b"),
        ("jane%20doe", b"jane doe:"),
    ],
)
def test_logins_at_a_proxy(user, login):
    address, headers = login_at(check_proxy(f"http://{user}@proxy.test:3128", "proxy"))

    assert address == "http://proxy.test:3128"
    assert b64decode(headers["Authorization"].removeprefix("Basic ")) == login


@pytest.mark.parametrize(("variables", "url", "proxy"), TOWARDS)
def test_which_proxy_the_environment_means(monkeypatch, variables, url, proxy):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    found = Proxies(Network()).towards(url)

    assert (found.value if found else None) == proxy
    assert Proxies(Network(trust_env=False)).towards(url) is None


def test_the_metadata_service_is_never_asked_through_a_proxy():
    proxies = Proxies(Network(proxy="http://proxy.test:3128"))

    assert proxies.towards("http://169.254.169.254/openstack/latest/meta_data.json") is None
    assert proxies.towards("https://localhost") is not None


async def test_a_call_takes_the_way_that_is_found(place):
    """As `Proxies` says, the metadata address without a proxy, although one was asked for."""
    async with place.client(proxy=place.url(USER)) as client:
        pool = client._session.transport._own
        assert pool.proxy_towards("http://169.254.169.254/openstack") == (None, None)
        assert pool.proxy_towards(SERVICE)[0] == place.url()


# --- what can't be ---


@pytest.mark.parametrize(
    ("proxy", "says"),
    [
        ("socks5://jane:secret-word@proxy.test:1080", r"proxy socks5://\*\*\*@proxy.test:1080 is not an HTTP proxy"),
        ("http://jane:secret-word@:3128", "is not an HTTP proxy; pass a URL such as"),
        ("http://jane:secret-word@proxy.test:many", "is not an HTTP proxy"),
        ("http://jane:secret-word@[::1", "is not an HTTP proxy"),
        ("", "is not an HTTP proxy"),
        ("http://jane:12/secret-word@proxy.test:3128", "proxy: the user name or password .* write %2F"),
        ("http://jane:secret-word?@proxy.test:3128", "proxy: the user name or password .* write %2F"),
        ("http://jane:#secret-word@proxy.test:3128", "proxy: the user name or password .* write %2F"),
        ("http://ja%3Ane:secret-word@proxy.test", "the user name of the proxy contains a colon"),
        (5, "proxy is a int"),
    ],
)
def test_what_is_no_proxy_is_refused_without_showing_its_password(proxy, says):
    with pytest.raises(ConfigurationError, match=says) as caught:
        ModelArts(TokenCredentials(TOKEN), project_id=PROJECT, endpoint=SERVICE, proxy=proxy)

    assert frames(caught.value)
    assert "secret-word" not in "".join([str(caught.value), *frames(caught.value)])


def frames(error: BaseException) -> list[str]:
    """The variables of all frames but those of this file."""
    found = [frame for frame, _ in walk_tb(error.__traceback__) if frame.f_code.co_filename != __file__]
    return [repr(frame.f_locals) for frame in found]


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "Https_Proxy", "ALL_PROXY", "all_proxy", "HTTPS_proxy"])
async def test_a_variable_that_names_no_proxy_is_told_when_it_would_be_used(place, monkeypatch, name):
    monkeypatch.setenv(name, "socks5://jane:secret-word@proxy.test:1080")
    async with place.client(retries=3) as client:
        says = rf"^{name} socks5://\*\*\*@proxy.test:1080 is not an HTTP proxy"
        with pytest.raises(ConfigurationError, match=says) as caught:
            await client.visualization_jobs.get(7)

    assert "secret-word" not in "".join([str(caught.value), *frames(caught.value)])
    with pytest.raises(ConnectFailed):  # nobody has this name, and nothing else is in the way
        await place.show(trust_env=False, endpoint="https://127.0.0.1:1")


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("upper", ["http://good.test:3128", "socks5://jane:secret-word@proxy.test:1080", ""])
def test_lower_case_variable_is_named_beside_an_upper_case_one(monkeypatch, upper, order):
    both = [("HTTPS_PROXY", upper), ("https_proxy", "socks5://jane:secret-word@proxy.test:1080")]
    for name, value in both[::order]:
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=r"^https_proxy socks5://\*\*\*@proxy.test:1080 is not an HTTP proxy"):
        Proxies(Network()).towards("https://modelarts.test")


@pytest.mark.parametrize(
    "variables",
    [
        {"HTTP_PROXY": "socks5://proxy.test:1080", "HTTPS_PROXY": "{}"},
        {"ALL_PROXY": "socks4://proxy.test", "https_proxy": "{}"},
        {"ALL_PROXY": "no address at all://", "HTTPS_PROXY": "{}"},
    ],
)
async def test_a_variable_that_names_no_proxy_does_not_matter_where_it_is_not_used(place, monkeypatch, variables):
    for name, value in variables.items():
        monkeypatch.setenv(name, value.format(place.url()))

    assert await place.show() == 7


def test_the_password_of_a_proxy_is_not_shown():
    network = Network(proxy="http://jane:secret-word@proxy.test:3128")

    assert "proxy.test:3128" in repr(network)
    assert "secret-word" not in repr(network) + repr(Proxies(network).towards(SERVICE))
