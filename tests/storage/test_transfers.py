"""Uploads and downloads of files and folders, against a server with the S3 API."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from aiomodelarts import ConfigurationError, NotFound
from aiomodelarts.storage import ObjectStorage, TransferProgress
from tests.storage.bucket import Bucket, contents
from tests.storage.s3_server import PAGE

MIB = 1024 * 1024


class TestUpload:
    async def test_a_folder_becomes_objects(self, storage: ObjectStorage, bucket: Bucket, source: Path) -> None:
        result = await storage.upload(source, f"{bucket}/code/")
        assert bucket.listing() == ["code/data/labels.csv", "code/train.py"]
        assert bucket.read("code/train.py") == b"print('training')"
        assert [action.target for action in result.transferred] == [f"{bucket}/{key}" for key in bucket.listing()]
        assert result.bytes_transferred == 24

    @pytest.mark.parametrize("form", ["obs://{}/code", "obs://{}/code/", "s3://{}/code/", "/{}/code/", "OBS://{}/code"])
    async def test_all_forms_of_addresses(
        self, storage: ObjectStorage, bucket: Bucket, source: Path, form: str
    ) -> None:
        await storage.upload(source, form.format(bucket.name))
        assert bucket.listing() == ["code/data/labels.csv", "code/train.py"]

    @pytest.mark.parametrize(
        ("target", "key"), [("code/", "code/train.py"), ("code/main.py", "code/main.py"), ("", "train.py")]
    )
    async def test_one_file(self, storage: ObjectStorage, bucket: Bucket, source: Path, target: str, key: str) -> None:
        await storage.upload(source / "train.py", f"{bucket}/{target}")
        assert bucket.listing() == [key]

    async def test_what_is_there_is_not_sent_again(self, storage: ObjectStorage, bucket: Bucket, source: Path) -> None:
        (source / "large").write_bytes(os.urandom(11 * MIB))
        await storage.upload(source, f"{bucket}/")
        (source / "train.py").write_text("print('TRAINING')")  # as long as before
        seen: list[TransferProgress] = []
        again = await storage.upload(source, f"{bucket}/", on_progress=seen.append)
        assert [(action.kind, action.reason) for action in again.actions] == [
            ("skip", "unchanged"),
            ("skip", "unchanged"),
            ("upload", "changed"),
        ]
        assert seen[-1] == TransferProgress(1, 1, 17, 17, "train.py")
        assert bucket.read("train.py") == b"print('TRAINING')"

    async def test_large_files_go_in_parts(self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path) -> None:
        data = os.urandom(12 * MIB + 1)
        (tmp_path / "large").write_bytes(data)
        seen: list[TransferProgress] = []
        await storage.upload(tmp_path / "large", f"{bucket}/large", on_progress=seen.append)
        assert bucket.read("large") == data
        assert bucket.client.head_object(Bucket=bucket.name, Key="large")["ETag"].endswith('-3"')
        assert bucket.unfinished() == 0
        assert [one.bytes_done for one in seen] == sorted(one.bytes_done for one in seen)
        assert seen[-1] == TransferProgress(1, 1, len(data), len(data), "large")

    async def test_caches_and_repositories_stay_here(
        self, storage: ObjectStorage, bucket: Bucket, source: Path
    ) -> None:
        for name in (".git/config", "data/__pycache__/x.pyc", ".venv/bin/python", "data/.DS_Store"):
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_text("")
        await storage.upload(source, f"{bucket}/")
        assert bucket.listing() == ["data/labels.csv", "train.py"]
        await storage.upload(source, f"{bucket}/", exclude=[])
        assert len(bucket.listing()) == 6

    async def test_empty_folders_and_links(self, storage: ObjectStorage, bucket: Bucket, source: Path) -> None:
        (source / "empty").mkdir()
        (source / "link.py").symlink_to("train.py")
        (source / "nothing").symlink_to("missing")
        os.mkfifo(source / "fifo")
        result = await storage.upload(source, f"{bucket}/")
        assert bucket.listing() == ["data/labels.csv", "empty/", "train.py"]
        assert [(action.source, action.reason) for action in result.skipped] == [
            ("fifo", "not a regular file"),
            ("link.py", "symbolic link"),
            ("nothing", "symbolic link"),
        ]
        (source / "nothing").unlink()
        await storage.upload(source, f"{bucket}/", follow_symlinks=True)
        assert bucket.read("link.py") == b"print('training')"

    async def test_a_dry_run_changes_nothing(self, storage: ObjectStorage, bucket: Bucket, source: Path) -> None:
        result = await storage.upload(source, f"{bucket}/", dry_run=True)
        assert result.dry_run
        assert [action.target for action in result.transferred] == [f"{bucket}/data/labels.csv", f"{bucket}/train.py"]
        assert bucket.listing() == []


class TestDownload:
    async def test_a_folder_comes_back(
        self, storage: ObjectStorage, bucket: Bucket, source: Path, tmp_path: Path
    ) -> None:
        (source / "large").write_bytes(os.urandom(11 * MIB))
        (source / "empty").mkdir()
        (source / "zero").write_bytes(b"")
        (source / "Blüte #1 100%?.txt").write_text("Ä")
        await storage.upload(source, f"{bucket}/code/")
        result = await storage.download(f"{bucket}/code/", tmp_path / "there" / "out")
        assert contents(tmp_path / "there" / "out") == contents(source)
        assert (tmp_path / "there" / "out" / "empty").is_dir()
        assert result.unverified == ()
        again = await storage.download(f"{bucket}/code/", tmp_path / "there" / "out")
        assert again.transferred == ()

    async def test_one_object(self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path) -> None:
        bucket.put("out/model.pth", b"weights")
        (tmp_path / "folder").mkdir()
        for target, path in (("a.pth", "a.pth"), ("new/", "new/model.pth"), ("folder", "folder/model.pth")):
            await storage.download(f"{bucket}/out/model.pth", f"{tmp_path}/{target}")
            assert (tmp_path / path).read_bytes() == b"weights"

    async def test_objects_of_other_programs_are_verified(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path
    ) -> None:
        bucket.put_in_parts("usual", [os.urandom(8 * MIB), b"end"])
        bucket.put_in_parts("odd", [os.urandom(7 * MIB), b"end"])
        result = await storage.download(f"{bucket}/", tmp_path / "out")
        assert result.unverified == ("odd",)
        assert contents(tmp_path / "out") == {"usual": bucket.read("usual"), "odd": bucket.read("odd")}

    @pytest.mark.parametrize("md5", ["1B2M2Y8AsgTpgAmY7PhCfg==", "0" * 32, ""])
    async def test_metadata_of_other_programs(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path, md5: str
    ) -> None:
        bucket.client.put_object(Bucket=bucket.name, Key="a", Body=b"data", Metadata={"md5": md5})
        bucket.client.put_object(Bucket=bucket.name, Key="b", Body=b"data", ServerSideEncryption="aws:kms")
        result = await storage.download(f"{bucket}/", tmp_path)
        assert (contents(tmp_path), result.unverified) == ({"a": b"data", "b": b"data"}, ("b",))

    @pytest.mark.parametrize("key", ["missing", "missing/"])
    async def test_what_is_missing(self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path, key: str) -> None:
        with pytest.raises(NotFound, match=f"{bucket}/{key} has no objects; check the bucket and the key"):
            await storage.download(f"{bucket}/{key}", tmp_path)

    async def test_patterns(self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path) -> None:
        for key in ("a.pth", "logs/a.log", "logs/b.pth"):
            bucket.put(key)
        await storage.download(f"{bucket}/", tmp_path / "out", include=["*.pth"], exclude=["logs/"])
        assert sorted(contents(tmp_path / "out")) == ["a.pth"]

    async def test_more_files_than_a_page_of_the_list(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path
    ) -> None:
        count = PAGE + 50
        for number in range(count):
            (tmp_path / "in" / str(number % 7)).mkdir(parents=True, exist_ok=True)
            (tmp_path / "in" / str(number % 7) / f"{number}.txt").write_text(str(number))
        await storage.upload(tmp_path / "in", f"{bucket}/")
        again = await storage.upload(tmp_path / "in", f"{bucket}/", dry_run=True)
        assert len(again.skipped) == count
        first_page = bucket.client.list_objects_v2(Bucket=bucket.name)
        assert (len(first_page["Contents"]), first_page["IsTruncated"]) == (PAGE, True)
        await storage.download(f"{bucket}/3", tmp_path / "out")
        assert contents(tmp_path / "out") == contents(tmp_path / "in" / "3")


class TestAddresses:
    @pytest.mark.parametrize(
        "address",
        [
            "code/",
            "obs:/flowers/x",
            "obs://",
            "obs://Flowers/x",
            "obs://f/x",
            "https://flowers/x",
            "",
            "obs://flowers//x",
            "obs://flowers/../x",
            "obs://flowers/a\\b",
        ],
    )
    async def test_what_is_no_address(self, storage: ObjectStorage, source: Path, address: str) -> None:
        with pytest.raises(ConfigurationError, match=r"(such as|as in) obs://"):
            await storage.upload(source, address)
