"""The letter on the site is the letter: the original, and each translation, word for word."""

import re
import unittest

import web
from entries import LOCALES, messages
from program import Program

NAMES = sorted(path.name for path in LOCALES.iterdir() if path.is_dir())


def words_of(message):
    """The text of a message without its elements."""
    text = re.sub(r"<[^>]*>", "", message)
    return web.plain(re.sub(r"\{ *\$email *\}", "cisdpl@uclg.org", text))


def written(locale):
    """The letter in its file; who supports it is shown once the secretariat has entered them."""
    letter = messages(locale, "letter")
    return [words_of(text) for name, text in letter.items() if name != "letter-supported-by"]


def read(page):
    """Title, paragraphs and signatures, without what the site says about the letter."""
    letter = page.one("article", **{"class": "letter"})
    own = {"kicker", "note"}
    lines = [node for node in letter.every("h1", "p") if not own & set(node.classes)]
    # Marks around inserted text keep its direction; they are no words.
    return [re.sub("[\u2068\u2069]", "", line.text()) for line in lines]


class TheLetter(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program()
        cls.program.start()

    @classmethod
    def tearDownClass(cls):
        cls.program.close()

    def test_the_original_stands_on_its_page_word_for_word(self):
        page = web.get(self.program, "/id/").expect(200).page
        self.assertEqual(page.one("html").get("lang"), "id")
        self.assertEqual(read(page), written("id"))
        self.assertEqual(len(written("id")), 15)

    def test_each_translation_stands_on_its_page_word_for_word(self):
        self.assertEqual(len(NAMES), 13)
        for locale in NAMES:
            with self.subTest(locale):
                page = web.get(self.program, f"/{locale}/").expect(200).page
                self.assertEqual(read(page), written(locale))
                direction = "rtl" if locale == "ar" else "ltr"
                self.assertEqual(page.one("html").get("dir"), direction)

    def test_two_languages_stand_side_by_side_paragraph_by_paragraph(self):
        page = web.get(self.program, "/ar/?with=id").expect(200).page
        pairs = [line for both in zip(written("ar"), written("id")) for line in both]
        self.assertEqual(read(page), pairs)
