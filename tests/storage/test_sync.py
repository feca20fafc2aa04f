"""Folders that are made like another one, and names that lead somewhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from aiomodelarts import ConfigurationError
from aiomodelarts.storage import DeletionRefused, LocalFileError, ObjectStorage, UnsafeObjectName
from tests.storage.bucket import Bucket, contents


class TestUpward:
    async def test_nothing_is_deleted_unless_asked_for(
        self, storage: ObjectStorage, bucket: Bucket, source: Path
    ) -> None:
        bucket.put("code/old.py")
        await storage.sync(source, f"{bucket}/code")
        assert bucket.listing() == ["code/data/labels.csv", "code/old.py", "code/train.py"]

    async def test_deletion(self, storage: ObjectStorage, bucket: Bucket, source: Path) -> None:
        for key in ("code/old.py", "code/.git/config", "code/x/", "codex"):
            bucket.put(key)
        plan = await storage.sync(source, f"{bucket}/code", delete=True, dry_run=True)
        assert [action.target for action in plan.deleted] == [f"{bucket}/code/old.py", f"{bucket}/code/x/"]
        assert "code/old.py" in bucket.listing()
        await storage.sync(source, f"{bucket}/code", delete=True)
        assert bucket.listing() == ["code/.git/config", "code/data/labels.csv", "code/train.py", "codex"]

    async def test_guards(self, storage: ObjectStorage, bucket: Bucket, source: Path, tmp_path: Path) -> None:
        bucket.put("code/a")
        bucket.put("code/b")
        (tmp_path / "empty").mkdir()
        with pytest.raises(DeletionRefused, match="the source has no files"):
            await storage.sync(tmp_path / "empty", f"{bucket}/code/", delete=True)
        with pytest.raises(DeletionRefused, match="whole bucket"):
            await storage.sync(source, f"{bucket}/", delete=True)
        with pytest.raises(DeletionRefused, match="max_deletions=2"):
            await storage.sync(source, f"{bucket}/code/", delete=True, max_deletions=1)
        with pytest.raises(ConfigurationError, match="missing is no folder"):
            await storage.sync(tmp_path / "missing", f"{bucket}/code/", delete=True)
        assert bucket.listing() == ["code/a", "code/b"]


class TestDownward:
    async def test_deletion(self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path) -> None:
        bucket.put("out/a", b"a")
        for name in ("old/x", ".git/config", "b"):
            (tmp_path / "out" / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "out" / name).write_text("")
        result = await storage.sync(f"{bucket}/out", tmp_path / "out", delete=True)
        assert len(result.deleted) == 2
        assert sorted(contents(tmp_path / "out")) == [".git/config", "a"]
        assert not (tmp_path / "out" / "old").exists()

    async def test_guards(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        bucket.put("out/a", b"a")
        monkeypatch.setenv("HOME", str(tmp_path))
        (tmp_path / "mine").write_text("")
        with pytest.raises(DeletionRefused, match="home folder"):
            await storage.sync(f"{bucket}/out", tmp_path, delete=True)
        with pytest.raises(DeletionRefused, match="home folder"):
            await storage.sync(f"{bucket}/out", Path("/"), delete=True)
        (tmp_path / "out").mkdir()
        (tmp_path / "out" / "b").write_text("")
        with pytest.raises(DeletionRefused, match="the source has no files"):
            await storage.sync(f"{bucket}/out", tmp_path / "out", delete=True, exclude=["a"])
        assert sorted(contents(tmp_path)) == ["mine", "out/b"]


class TestHostileNames:
    @pytest.mark.parametrize(
        "keys",
        [
            *[
                ["../evil"],
                ["a/../../evil"],
                ["/evil"],
                ["C:evil"],
                ["a\\..\\evil"],
                ["a//b"],
                ["A", "a"],
                ["a", "a/b"],
            ],
            *[["Ordner/x", "ordner/y"], ["a\tb"], ["."], ["x/.."]],
        ],
    )
    async def test_nothing_is_written(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path, keys: list[str]
    ) -> None:
        for key in ["good", *keys]:
            bucket.put(f"out/{key}", b"evil")
        with pytest.raises(UnsafeObjectName, match="rename them, or exclude them"):
            await storage.download(f"{bucket}/out/", tmp_path / "deep" / "out")
        assert contents(tmp_path) == {}

    async def test_they_can_be_excluded(self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path) -> None:
        for key in ("good", "A", "a", "x/../y"):
            bucket.put(f"out/{key}", b"data")
        await storage.download(f"{bucket}/out/", tmp_path / "out", exclude=["A", "x/"])
        assert sorted(contents(tmp_path / "out")) == ["a", "good"]

    async def test_links_in_the_target_are_not_followed(
        self, storage: ObjectStorage, bucket: Bucket, tmp_path: Path
    ) -> None:
        bucket.put("out/link/a", b"evil")
        for name in ("out", "elsewhere"):
            (tmp_path / name).mkdir()
        (tmp_path / "out" / "link").symlink_to(tmp_path / "elsewhere")
        with pytest.raises(LocalFileError, match="symbolic link; replace it by a folder"):
            await storage.download(f"{bucket}/out/", tmp_path / "out")
        bucket.put("file/link", b"data")
        await storage.download(f"{bucket}/file/", tmp_path / "out")
        assert (tmp_path / "out" / "link").read_bytes() == b"data"
        assert contents(tmp_path / "elsewhere") == {}

    async def test_links_that_go_round_are_refused(self, storage: ObjectStorage, bucket: Bucket, source: Path) -> None:
        (source / "data" / "again").symlink_to(source)
        await storage.upload(source, f"{bucket}/")
        with pytest.raises(LocalFileError, match="leads back to a folder that contains it"):
            await storage.upload(source, f"{bucket}/", follow_symlinks=True)

    async def test_local_names_that_no_object_can_have(
        self, storage: ObjectStorage, bucket: Bucket, source: Path
    ) -> None:
        (source / "a\\b").write_text("")
        with pytest.raises(UnsafeObjectName, match="backslash"):
            await storage.upload(source, f"{bucket}/")
        (source / "a\\b").rename(source / "not-utf-8-\udcff")
        with pytest.raises(UnsafeObjectName, match="not valid Unicode"):
            await storage.upload(source, f"{bucket}/")
        assert bucket.listing() == []
