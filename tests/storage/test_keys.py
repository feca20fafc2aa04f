"""Keys for object storage: from the credentials themselves, or from IAM with their token."""

from __future__ import annotations

import logging
import os
import pickle
import re
import traceback
from collections.abc import AsyncIterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from aiomodelarts import AuthenticationFailed, ConfigurationError, ModelArts, NotFound, PermissionDenied
from aiomodelarts.credentials import AkSkCredentials, TokenCredentials
from aiomodelarts.storage import ObjectStorage
from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.fake import IN_PROCESS
from tests.storage.bucket import Bucket, another_client
from tests.storage.conftest import KEYS

SECRET = "a-secret-that-no-log-shows"
TOKEN = f"{SECRET}-with-a-security-token"


@pytest.fixture
async def checked(server: str, bucket: Bucket) -> AsyncIterator[tuple[str, str]]:
    """A key of a user that may use one bucket, on a server that checks signatures meanwhile."""
    iam: Any = another_client("iam", server)
    iam.create_user(UserName=bucket.name)
    policy = (
        '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:*"], "Resource": '
        f'["arn:aws:s3:::{bucket.name}", "arn:aws:s3:::{bucket.name}/*"]}}]}}'
    )
    iam.put_user_policy(UserName=bucket.name, PolicyName="own", PolicyDocument=policy)
    key = iam.create_access_key(UserName=bucket.name)["AccessKey"]
    iam.close()
    async with httpx.AsyncClient(trust_env=False) as http:
        await http.post(f"{server}/moto-api/reset-auth", content=b"0")
        yield key["AccessKeyId"], key["SecretAccessKey"]
        await http.post(f"{server}/moto-api/reset-auth", content=b"inf")


class TestSignatures:
    async def test_the_server_accepts_them(
        self, server: str, bucket: Bucket, source: Path, checked: tuple[str, str], tmp_path: Path
    ) -> None:
        (source / "Blüte #1 100%? + &=~ (a)'*.txt").write_text("Ä")
        keys = AkSkCredentials(*checked)
        async with ObjectStorage(credentials=keys, region="eu-de", endpoint=server) as storage:
            await storage.upload(source, f"{bucket}/code/")
            await storage.download(f"{bucket}/code/", tmp_path / "out")
            assert len(list((tmp_path / "out").rglob("*.*"))) == 3

    async def test_wrong_keys(self, server: str, bucket: Bucket, source: Path, checked: tuple[str, str]) -> None:
        for keys in (AkSkCredentials("AKIAUNKNOWN", SECRET), AkSkCredentials(checked[0], SECRET)):
            async with ObjectStorage(credentials=keys, region="eu-de", endpoint=server) as storage:
                with pytest.raises(AuthenticationFailed, match="check the credentials, and the region") as caught:
                    await storage.upload(source, f"{bucket}/")
            assert caught.value.status == 403
            assert SECRET not in "".join(traceback.format_exception(caught.value))

    async def test_a_bucket_of_somebody_else(self, server: str, source: Path, checked: tuple[str, str]) -> None:
        async with ObjectStorage(credentials=AkSkCredentials(*checked), region="eu-de", endpoint=server) as storage:
            with pytest.raises(
                PermissionDenied, match=r"AccessDenied: obs://other-bucket/: .*; grant the user"
            ) as caught:
                await storage.upload(source, "obs://other-bucket/")
            assert (caught.value.status, caught.value.operation) == (403, "ListObjects")


class TestTemporaryKeys:
    async def test_a_password_gets_them_from_iam(self, server: str, bucket: Bucket, source: Path) -> None:
        fake = FakeModelArts()
        async with fake.client() as client, ObjectStorage(client, endpoint=server) as storage:
            await storage.upload(source, f"{bucket}/")
            assert bucket.listing() == ["data/labels.csv", "train.py"]
            key = await storage.keys.current()
            assert key.security_token
            assert key.secret not in repr(storage) + repr(storage.keys) + repr(key)

    async def test_they_are_renewed(self, server: str, bucket: Bucket, source: Path) -> None:
        fake = FakeModelArts()
        async with fake.client() as client, ObjectStorage(client, endpoint=server) as storage:
            first = await storage.keys.current()
            await client.clock.sleep(3590)
            await storage.upload(source, f"{bucket}/")
            assert (await storage.keys.current()).secret != first.secret

    async def test_a_token_that_iam_refuses(self, server: str, source: Path) -> None:
        fake = FakeModelArts()
        async with (
            fake.client(credentials=TokenCredentials("unknown", auth_url=IN_PROCESS)) as client,
            ObjectStorage(client, endpoint=server) as storage,
        ):
            with pytest.raises(AuthenticationFailed, match="CreateTemporaryAccessKey"):
                await storage.upload(source, "obs://flowers/")


class TestSecrets:
    async def test_no_log_shows_them(
        self, server: str, bucket: Bucket, source: Path, caplog: pytest.LogCaptureFixture, tmp_path: Path
    ) -> None:
        caplog.set_level(logging.DEBUG)
        keys = AkSkCredentials("access-key", SECRET, security_token=TOKEN)
        async with ObjectStorage(credentials=keys, region="eu-de", endpoint=server) as storage:
            (source / "large").write_bytes(os.urandom(9 * 1024 * 1024))
            await storage.upload(source, f"{bucket}/")
            await storage.download(f"{bucket}/", tmp_path / "out")
            with pytest.raises(NotFound):
                await storage.upload(source, "obs://missing/")
            records = caplog.records
            shown = "\n".join([repr(storage), *(f"{one.name} {one.getMessage()} {one.args}" for one in records)])
        assert "botocore" in shown
        assert SECRET not in shown
        assert "-with-a-security-token" not in shown
        assert re.search(r"Signature[=:]\s*[0-9a-f]{64}", shown) is None

    async def test_no_error_carries_them(self, server: str, source: Path) -> None:
        keys = AkSkCredentials("access-key", SECRET, security_token=TOKEN)
        async with ObjectStorage(credentials=keys, region="eu-de", endpoint=server) as storage:
            with pytest.raises(NotFound) as caught:
                await storage.upload(source, "obs://missing/")
        assert pickle.loads(pickle.dumps(caught.value)).status == 404  # noqa: S301  # our own
        assert caught.value.__context__ is None
        trace = caught.tb
        while trace is not None:
            assert "botocore" not in trace.tb_frame.f_code.co_filename
            trace = trace.tb_next

    async def test_variables_and_files_of_aws_are_not_used(
        self, server: str, bucket: Bucket, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name, value in (
            ("AWS_PROFILE", "nobody"),
            ("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:9"),
            ("AWS_CONFIG_FILE", "/dev/null/nothing"),
            ("AWS_CA_BUNDLE", "/nothing"),
            ("AWS_ACCESS_KEY_ID", "other"),
        ):
            monkeypatch.setenv(name, value)
        async with ObjectStorage(credentials=KEYS, region="eu-de", endpoint=server) as storage:
            await storage.upload(source, f"{bucket}/")


class TestSettings:
    @pytest.mark.parametrize(
        ("region", "endpoint"),
        [
            ("eu-de", "https://obs.eu-de.otc.t-systems.com"),
            ("eu-nl", "https://obs.eu-nl.otc.t-systems.com"),
            ("eu-ch2", "https://obs.eu-ch2.sc.otc.t-systems.com"),
            ("cn-north-4", "https://obs.cn-north-4.myhuaweicloud.com"),
            ("eu-west-101", "https://obs.eu-west-101.myhuaweicloud.eu"),
        ],
    )
    async def test_the_endpoint_is_that_of_the_region(self, region: str, endpoint: str) -> None:
        async with ObjectStorage(credentials=KEYS, region=region) as storage:
            assert storage.endpoint == endpoint

    async def test_the_region_of_the_client(self) -> None:
        async with ModelArts(KEYS, region="eu-nl", project_id="p") as client, ObjectStorage(client) as storage:
            assert storage.endpoint == "https://obs.eu-nl.otc.t-systems.com"

    def test_http_needs_a_permission(self) -> None:
        with pytest.raises(ConfigurationError, match="not encrypted"):
            ObjectStorage(credentials=KEYS, endpoint="http://obs.example.com")
        ObjectStorage(credentials=KEYS, endpoint="http://obs.example.com", allow_http=True)

    def test_arguments_out_of_range(self) -> None:
        with pytest.raises(ConfigurationError, match="part_size"):
            ObjectStorage(credentials=KEYS, part_size=10)
        with pytest.raises(ConfigurationError, match="max_concurrency"):
            ObjectStorage(credentials=KEYS, max_concurrency=0)
        with pytest.raises(ConfigurationError, match="client and credentials are both set"):
            ObjectStorage(ModelArts(KEYS, region="eu-de"), credentials=KEYS)

    async def test_it_has_to_be_open(self, source: Path) -> None:
        storage = ObjectStorage(credentials=KEYS, region="eu-de")
        with pytest.raises(ConfigurationError, match="async with ObjectStorage"):
            await storage.upload(source, "obs://flowers/")
        async with storage:
            with pytest.raises(ConfigurationError, match="already open"):
                await storage.__aenter__()
        await storage.aclose()

    async def test_without_the_library(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from aiomodelarts.storage import s3_library

        def missing(name: str) -> Any:
            return import_module(f"missing_{name}")

        monkeypatch.setattr(s3_library, "import_module", missing)
        with pytest.raises(ConfigurationError, match=r"pip install 'aiomodelarts\[obs\]'"):
            async with ObjectStorage(credentials=KEYS, region="eu-de"):
                pass
