"""Requests to object storage: list, read, write and delete objects."""

from __future__ import annotations

import base64
from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import Any, Protocol, cast

from attrs import frozen

from ..core.errors.exceptions import NotFound, PaginationError
from .locations import ObjectLocation
from .s3_errors import converted
from .s3_library import S3Client

# Metadata with the MD5 of the whole object, because the entity tag of an object that was sent in parts is not its MD5.
MD5_METADATA = "md5"


@frozen
class StoredObject:
    """An object in object storage.

    Args:
        key: Key of the object.
        size: Size in bytes.
        entity_tag: Entity tag without quotes, or an empty string if it says nothing about the content.
        md5: MD5 in the metadata, or None if it is missing or was not read.
    """

    key: str
    size: int
    entity_tag: str
    md5: str | None = None


class Body(Protocol):
    """Body of a response."""

    async def read(self, amt: int, /) -> bytes:
        """Return the next bytes."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


class OpenObject:
    """Response whose body is read in chunks. Close it.

    Args:
        stored: The object.
        body: The body.
        place: Address of the object, for errors.
    """

    def __init__(self, stored: StoredObject, body: Body, place: str) -> None:
        self.stored = stored
        self._body = body
        self._place = place

    async def read(self, size: int) -> bytes:
        """Return up to `size` bytes, or none at the end.

        Raises:
            TransportError: The connection broke.
        """
        try:
            return await self._body.read(size)
        except Exception as error:
            failure = converted(error, "GetObject", self._place)
        raise failure

    def close(self) -> None:
        """Close the connection unless the body was read completely."""
        self._body.close()


class S3Requests:
    """Requests to object storage, whose errors are those of this library.

    Args:
        client: Open client of the S3 library.
    """

    def __init__(self, client: S3Client) -> None:
        self._client = client

    async def list(self, folder: ObjectLocation) -> AsyncGenerator[StoredObject]:
        """Yield all objects whose keys begin with a prefix, in the order of their keys.

        Raises:
            NotFound: The bucket does not exist.
            PaginationError: The service repeats a page.
        """
        marker = ""
        seen = {marker}  # some services make markers that are no keys and have no order
        while True:
            # OBS documents the first version of this operation only.
            page = await self._call("list_objects", folder, Prefix=folder.key, Marker=marker)
            entries = cast("Sequence[Mapping[str, Any]]", page.get("Contents") or ())
            for entry in entries:
                yield StoredObject(entry["Key"], int(entry["Size"]), _plain(entry.get("ETag")))
            if not page.get("IsTruncated"):
                return
            following = str(page.get("NextMarker") or (entries[-1]["Key"] if entries else marker))
            if following in seen:
                raise PaginationError(f"{folder}: the list of objects repeats a page at {following!r}; try again")
            seen.add(following)
            marker = following

    async def find(self, location: ObjectLocation) -> StoredObject | None:
        """Return an object with its metadata, or None if it does not exist."""
        try:
            return _stored(location.key, await self._call("head_object", location, Key=location.key))
        except NotFound:
            return None

    async def open(self, location: ObjectLocation, start: int = 0, entity_tag: str = "") -> OpenObject:
        """Open an object for reading.

        Args:
            location: Address of the object.
            start: Number of bytes to skip.
            entity_tag: Entity tag that the object must have, or an empty string.
        """
        parameters = {"Range": f"bytes={start}-"} if start else {}
        if entity_tag:
            parameters["IfMatch"] = f'"{entity_tag}"'
        response = await self._call("get_object", location, Key=location.key, **parameters)
        return OpenObject(_stored(location.key, response), response["Body"], str(location))

    async def put(self, location: ObjectLocation, data: bytes, md5: bytes) -> str:
        """Write an object. The service verifies the MD5 before it stores the object. Return the entity tag."""
        response = await self._call(
            "put_object",
            location,
            Key=location.key,
            Body=data,
            ContentMD5=_base64(md5),
            Metadata={MD5_METADATA: md5.hex()},
        )
        return _plain(response.get("ETag"))

    async def begin_parts(self, location: ObjectLocation, md5: str) -> str:
        """Begin an upload in parts, and return its ID."""
        metadata = {MD5_METADATA: md5}
        response = await self._call("create_multipart_upload", location, Key=location.key, Metadata=metadata)
        return str(response["UploadId"])

    async def put_part(self, location: ObjectLocation, upload_id: str, number: int, data: bytes, md5: bytes) -> str:
        """Send a part. The service verifies the MD5. Return the entity tag of the part."""
        response = await self._call(
            "upload_part",
            location,
            Key=location.key,
            UploadId=upload_id,
            PartNumber=number,
            Body=data,
            ContentMD5=_base64(md5),
        )
        return _plain(response.get("ETag"))

    async def finish_parts(self, location: ObjectLocation, upload_id: str, entity_tags: Sequence[str]) -> str:
        """Complete an upload in parts, and return the entity tag of the object."""
        parts = [{"PartNumber": number, "ETag": f'"{tag}"'} for number, tag in enumerate(entity_tags, 1)]
        response = await self._call(
            "complete_multipart_upload",
            location,
            Key=location.key,
            UploadId=upload_id,
            MultipartUpload={"Parts": parts},
        )
        return _plain(response.get("ETag"))

    async def abort_parts(self, location: ObjectLocation, upload_id: str) -> None:
        """Abort an upload in parts, so that the service deletes the parts."""
        await self._call("abort_multipart_upload", location, Key=location.key, UploadId=upload_id)

    async def delete(self, location: ObjectLocation) -> None:
        """Delete an object."""
        await self._call("delete_object", location, Key=location.key)

    async def _call(self, method: str, location: ObjectLocation, **parameters: object) -> dict[str, Any]:
        try:
            return await getattr(self._client, method)(Bucket=location.bucket, **parameters)
        except Exception as error:
            operation = method.title().replace("_", "")
            failure = converted(error, operation, str(location))
        # Raised outside of the handler, because frames of the S3 library contain keys.
        raise failure


def _stored(key: str, response: Mapping[str, Any]) -> StoredObject:
    metadata: Mapping[str, str] = response.get("Metadata") or {}
    # The entity tag of an object that is encrypted with a key of the customer is not the MD5 of its content.
    opaque = response.get("ServerSideEncryption") not in (None, "AES256") or response.get("SSECustomerAlgorithm")
    tag = "" if opaque else _plain(response.get("ETag"))
    return StoredObject(key, int(response.get("ContentLength") or 0), tag, metadata.get(MD5_METADATA))


def _plain(entity_tag: object) -> str:
    return str(entity_tag or "").strip('"')


def _base64(md5: bytes) -> str:
    return base64.b64encode(md5).decode()
