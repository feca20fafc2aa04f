"""Object storage trusts the certificates that the client trusts."""

import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import trustme
from aiobotocore.httpsession import AIOHTTPSession
from aiohttp import web
from attrs import frozen

from aiomodelarts import ConfigurationError, ModelArts, TransportError
from aiomodelarts.storage import ObjectStorage
from tests.storage.conftest import KEYS

LISTING = """<?xml version="1.0"?>
<ListBucketResult><Name>garden</Name><KeyCount>1</KeyCount><IsTruncated>false</IsTruncated><Contents>
<Key>flowers/rose.txt</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><ETag>"e"</ETag><Size>4</Size>
</Contents></ListBucketResult>"""


@frozen
class Server:
    """A server with the certificate of a private authority, which lists one object in any bucket."""

    url: str
    authority: Path


@pytest.fixture
async def private(tmp_path: Path) -> AsyncIterator[Server]:
    async def listing(_: web.Request) -> web.Response:
        return web.Response(text=LISTING, content_type="application/xml")

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    app = web.Application()
    app.router.add_get("/garden", listing)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
    await site.start()
    yield Server(f"https://127.0.0.1:{runner.addresses[0][1]}", tmp_path / "ca.pem")
    await runner.cleanup()


async def listed(server: Server, folder: Path, **options: object) -> list[str]:
    async with (
        ModelArts(KEYS, endpoint="http://127.0.0.1:9", retries=0, **options) as client,  # pyright: ignore[reportArgumentType]
        ObjectStorage(client, endpoint=server.url) as storage,
    ):
        planned = await storage.download("obs://garden/flowers/", folder, dry_run=True)
    return [action.source for action in planned.actions]


async def test_private_authority(private: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert await listed(private, tmp_path / "out", verify=private.authority) == ["obs://garden/flowers/rose.txt"]
    with pytest.raises(TransportError, match="certificate"):
        await listed(private, tmp_path / "out")
    monkeypatch.delattr(AIOHTTPSession, "_build_ssl_contexts")
    with pytest.raises(ConfigurationError, match=r"aiobotocore 3\.\S+ has no _build_ssl_contexts.*aiomodelarts\[obs\]"):
        await listed(private, tmp_path / "out", verify=private.authority)
