"""Forms with files, `multipart/form-data` (RFC 7578), as the fake reads them."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message
from email.parser import HeaderParser
from typing import Any

from ..handlers.call import UploadedFile
from ..spec.bounded_parsing import DEEPEST_BODY, parse_json
from ..spec.contracts import JsonObject, property_of, resolve, scalar_of

MOST_PARTS = 1000


def read_form(schema: JsonObject, content_type: str, raw: bytes) -> tuple[JsonObject, dict[str, list[UploadedFile]]]:
    """Return the fields of a form, with the types of the spec, and its files.

    In the fields, the name of a file is in its place.

    Args:
        schema: Schema of the fields.
        content_type: The `Content-Type` header, which has the boundary.
        raw: The body.

    Raises:
        ValueError: The body is not such a form.
    """
    fields: JsonObject = {}
    files: dict[str, list[UploadedFile]] = {}
    for head, content in _parts(content_type, raw):
        name = _parameter(head, "name")
        if not name:
            raise ValueError("a part of the form has no name")
        file_name, node = _parameter(head, "filename"), resolve(property_of(schema, name))
        items: JsonObject = node.get("items", {})
        if file_name is None:
            value = _value(head, content, resolve(items) if items else node)
        else:
            files.setdefault(name, []).append(UploadedFile(file_name, head.get_content_type(), content))
            value = file_name
        if items and not isinstance(value, list):
            fields.setdefault(name, []).append(value)
        else:
            fields[name] = value
    return fields, files


def _parts(content_type: str, raw: bytes) -> Iterator[tuple[Message, bytes]]:
    header = Message()
    header["Content-Type"] = content_type
    boundary = header.get_param("boundary")
    if header.get_content_type() != "multipart/form-data" or not isinstance(boundary, str) or not boundary:
        raise ValueError("the content type is not multipart/form-data with a boundary")
    _, *sections = (b"\r\n" + raw).split(f"\r\n--{boundary}".encode(), MOST_PARTS + 1)
    if not sections or not sections[-1].startswith(b"--"):
        raise ValueError("the form has no end, or too many parts")
    for section in sections[:-1]:
        head, gap, content = section.partition(b"\r\n\r\n")
        if not gap:
            raise ValueError("a part of the form has no headers")
        yield HeaderParser().parsestr(head.decode("utf-8").lstrip()), content


def _parameter(head: Message, name: str) -> str | None:
    """Return a parameter of the disposition of a part, unescaped, or None."""
    value = head.get_param(name, header="content-disposition")
    if not isinstance(value, str):
        return None
    return value.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")


def _value(head: Message, content: bytes, schema: JsonObject) -> Any:
    if head.get_content_type() == "application/json":
        return parse_json(content, DEEPEST_BODY)
    return scalar_of(content.decode("utf-8"), schema)
