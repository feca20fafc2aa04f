"""A bucket, looked at by another client than the one that is tested."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any


class Bucket:
    """A new bucket on a server.

    Args:
        server: URL of the server.
        name: Name of the bucket.
        client: Client of the server, which others may use as well; a new one by default.
    """

    def __init__(self, server: str, name: str, client: Any = None) -> None:
        self.name = name
        self.client = client or another_client("s3", server)
        self.client.create_bucket(Bucket=name)

    def __str__(self) -> str:
        return f"obs://{self.name}"

    def put(self, key: str, data: bytes = b"") -> None:
        self.client.put_object(Bucket=self.name, Key=key, Body=data)

    def put_in_parts(self, key: str, parts: list[bytes]) -> None:
        """As another program does: without the MD5 in the metadata."""
        where = {"Bucket": self.name, "Key": key}
        upload = self.client.create_multipart_upload(**where)["UploadId"]
        sent = [
            {
                "PartNumber": number,
                "ETag": self.client.upload_part(**where, UploadId=upload, PartNumber=number, Body=part)["ETag"],
            }
            for number, part in enumerate(parts, 1)
        ]
        self.client.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": sent})

    def listing(self) -> list[str]:
        return [entry["Key"] for entry in self.client.list_objects_v2(Bucket=self.name).get("Contents", [])]

    def remove(self) -> None:
        """Delete the bucket and its objects, so that its name can be used again."""
        for key in self.listing():
            self.client.delete_object(Bucket=self.name, Key=key)
        self.client.delete_bucket(Bucket=self.name)
        self.client.close()

    def read(self, key: str) -> bytes:
        return self.client.get_object(Bucket=self.name, Key=key)["Body"].read()

    def unfinished(self) -> int:
        """How many uploads in parts were neither completed nor aborted."""
        return len(self.client.list_multipart_uploads(Bucket=self.name).get("Uploads", []))


def another_client(service: str, server: str) -> Any:
    return import_module("boto3").client(
        service,
        endpoint_url=server,
        region_name="us-east-1",
        aws_access_key_id="another",
        aws_secret_access_key="another",
    )


def contents(folder: Path) -> dict[str, bytes]:
    """The files below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
