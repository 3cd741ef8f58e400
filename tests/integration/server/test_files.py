"""Files: made anew, sealed, seen by the two people alone; messages with a picture; faces."""

from __future__ import annotations

import asyncio
import io
import re
from pathlib import Path

import pytest
from PIL import Image

from server_stub.config import Config
from server_stub.files.service import KEPT_A_DAY
from tests.helpers.rest_server import RestServer
from tests.helpers.uploads import picture, upload


def with_place() -> bytes:
    """A photo that says where it was taken and is stored lying on its side."""
    exif = Image.Exif()
    exif[0x010E] = "planted description"
    exif[0x0112] = 6
    return picture(exif=exif.tobytes(), comment=b"planted comment")


async def test_an_image_is_made_anew(server: RestServer) -> None:
    owner = await server.sign_up()
    kept = (await upload(owner, with_place())).json()["file"]
    assert (kept["contentType"], kept["url"]) == ("image/jpeg", f"/api/files/{kept['id']}")
    answer = await owner.get(kept["url"])
    assert answer.headers["content-disposition"].startswith("inline")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert b"planted" not in answer.content
    with Image.open(io.BytesIO(answer.content)) as image:
        assert image.size == (48, 64)
        assert not image.getexif()


@pytest.mark.parametrize(
    ("data", "name", "content_type"),
    [
        (b"%PDF-1.7 ...", "a.html", "application/pdf"),
        (b"<html><script>alert(1)</script>", "photo.jpg", "application/octet-stream"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "a.svg", "application/octet-stream"),
        (b"\x89PNG\r\n\x1a\n" + b"rubbish", "a.png", None),
    ],
)
async def test_the_type_is_the_contents(server: RestServer, data: bytes, name: str, content_type: str | None) -> None:
    owner = await server.sign_up()
    answer = await upload(owner, data, name)
    if content_type is None:
        assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media")
        return
    assert answer.json()["file"]["contentType"] == content_type
    read = await owner.get(answer.json()["file"]["url"])
    assert read.headers["content-disposition"].startswith("attachment")
    assert read.content == data


async def test_only_owner_and_receiver_see_a_file(any_server: RestServer) -> None:
    doctor, patient, stranger = await any_server.doctor(), await any_server.sign_up(), await any_server.doctor()
    await any_server.approved(patient, doctor)
    path = f"/api/message/send/{doctor.medical_id}"
    answer = await any_server.http.post(
        path,
        headers=patient.bearer,
        data={"text": "look", "clientId": "c1"},
        files={"image": ("x.png", picture("PNG"))},
    )
    assert answer.status_code == 201, answer.text
    message = answer.json()["message"]
    again = await any_server.http.post(
        path,
        headers=patient.bearer,
        data={"text": "look", "clientId": "c1"},
        files={"image": ("x.png", picture("PNG"))},
    )
    assert again.json()["message"] == message
    assert message["text"] == "look"
    for reader, status in ((patient, 200), (doctor, 200), (stranger, 404)):
        assert (await reader.get(message["imageUrl"])).status_code == status
    assert (await doctor.get(f"/api/messages/{patient.id}")).json()["messages"][0]["imageUrl"] == message["imageUrl"]
    assert (await any_server.http.get(message["imageUrl"])).status_code == 401


async def test_a_message_takes_pictures_only_and_only_to_related_people(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    path = f"/api/messages/{doctor.id}"
    image = {"image": ("x.png", picture("PNG"))}
    assert (await server.http.post(path, headers=patient.bearer, files=image)).status_code == 404
    await server.approved(patient, doctor)
    wrong = {"image": ("x.png", b"%PDF-1.7")}
    assert (await server.http.post(path, headers=patient.bearer, files=wrong)).status_code == 415
    empty = await server.http.post(path, headers=patient.bearer, data={"text": " "}, files={"image": ("x", b"")})
    assert empty.status_code == 400


async def test_what_is_too_large_is_413(server: RestServer) -> None:
    owner = await server.sign_up()
    assert (await upload(owner, b"x" * (10 * 1024 * 1024 + 1))).status_code == 413
    bomb = picture("PNG", (8000, 5001), "L")
    assert len(bomb) < 1_000_000
    assert (await upload(owner, bomb)).status_code == 413
    assert (await upload(owner, b"x" * 1_000_000)).status_code == 201


async def test_a_file_under_a_key_is_kept_once(any_server: RestServer) -> None:
    owner = await any_server.sign_up()
    headers, file = owner.bearer | {"Idempotency-Key": "one"}, {"file": ("a.txt", b"hello")}
    answers = await asyncio.gather(
        *(any_server.http.post("/api/files", headers=headers, files=file) for _ in range(4)),
    )
    assert [answer.status_code for answer in answers] == [201] * 4
    assert len({answer.json()["file"]["id"] for answer in answers}) == 1
    other = {"file": ("a.txt", b"another")}
    assert (await any_server.http.post("/api/files", headers=headers, files=other)).status_code == 409
    assert (await upload(owner, b"hello")).json()["file"]["id"] != answers[0].json()["file"]["id"]


async def test_nobody_fills_the_disk(server: RestServer) -> None:
    owner, other = await server.sign_up(), await server.sign_up()
    await server.app.services.limiter.hit(KEPT_A_DAY, owner.id, KEPT_A_DAY.count - 3)
    assert (await upload(owner, b"x" * 3_000_000)).status_code == 429, "a refusal leaves room for what is smaller"
    assert (await upload(owner, b"x" * 1_500_000)).status_code == 201
    assert (await upload(owner, b"x")).status_code == 201
    refused = await upload(owner, b"x")
    assert (refused.status_code, refused.json()["code"]) == (429, "rate_limited")
    face = {"file": ("me.jpg", picture())}
    assert (await server.http.put("/api/users/me/avatar", headers=owner.bearer, files=face)).status_code == 429
    assert (await upload(other, b"x")).status_code == 201
    server.clock.advance(days=1)
    await owner.sign_in()
    assert (await upload(owner, b"x")).status_code == 201


@pytest.mark.parametrize("body", [b"", b"--b\r\nrubbish", b"--b\r\n\r\n\r\n--b--"])
async def test_broken_forms_are_400(server: RestServer, body: bytes) -> None:
    owner = await server.sign_up()
    headers = owner.bearer | {"Content-Type": "multipart/form-data; boundary=b"}
    assert (await server.http.post("/api/files", headers=headers, content=body)).status_code == 400
    assert (await owner.post("/api/files", {"file": "x"})).status_code == 415


@pytest.mark.parametrize(
    ("part", "count", "why"),
    [
        (b'name="text"\r\n\r\nx', 33, "form: at most 32 parts are taken"),
        (b'name="text"; filename=""\r\n\r\n', 2, "file: one at a time"),
    ],
)
async def test_a_form_of_too_many_parts_is_not_read_to_its_end(
    server: RestServer, part: bytes, count: int, why: str
) -> None:
    owner = await server.sign_up()
    headers = owner.bearer | {"Content-Type": "multipart/form-data; boundary=b"}
    content = (b"--b\r\nContent-Disposition: form-data; " + part + b"\r\n") * count + b"--b\r\nrubbish"
    answer = await server.http.post("/api/files", headers=headers, content=content)
    assert (answer.status_code, answer.json()["errors"]) == (400, [why])


async def test_nothing_lies_open_in_the_folder(server: RestServer, config: Config) -> None:
    owner = await server.sign_up()
    await upload(owner, b"planted words in a letter", "planted-name.txt")
    kept = [path for path in config.files_folder.rglob("*") if path.is_file()]
    assert len(kept) == 1
    assert b"planted" not in kept[0].read_bytes()
    assert re.fullmatch("[0-9a-f]{64}", kept[0].name)
    database = Path(config.database.removeprefix("sqlite:///"))
    for part in database.parent.glob(database.name + "*"):
        assert b"planted" not in part.read_bytes()


async def test_a_face_is_small_and_seen_by_all(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    answer = await server.http.put(
        "/api/users/me/avatar", headers=doctor.bearer, files={"file": ("me.jpg", picture(size=(900, 600)))}
    )
    assert answer.status_code == 200, answer.text
    url = answer.json()["user"]["avatarUrl"]
    assert (await patient.get(f"/api/doctors/{doctor.id}")).json()["doctor"]["avatarUrl"] == url
    with Image.open(io.BytesIO((await patient.get(url)).content)) as image:
        assert max(image.size) == 256


async def test_no_cache_keeps_what_two_people_share(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    await server.approved(patient, doctor)
    files = {"image": ("photo.png", picture("PNG"))}
    sent = await server.http.post(f"/api/messages/{doctor.id}", headers=patient.bearer, files=files)
    shown = await doctor.get(sent.json()["message"]["imageUrl"])
    assert (shown.status_code, shown.headers["cache-control"]) == (200, "no-store")
    own = (await upload(patient, b"%PDF-1.7 mine", "report.pdf")).json()["file"]
    assert (await patient.get(own["url"])).headers["cache-control"] == "no-store"
    face = await server.http.put(
        "/api/users/me/avatar", headers=doctor.bearer, files={"avatar": ("face.png", picture("PNG"))}
    )
    everybodys = await patient.get(face.json()["user"]["avatarUrl"])
    assert everybodys.headers["cache-control"] == "private, max-age=3600"
