# Names that are the same in every language. Never translated.

# Each language by its own name.
core-language-id = Bahasa Indonesia
core-language-en = English
core-language-fr = Français
core-language-es = Español
core-language-pt = Português
core-language-ca = Català
core-language-de = Deutsch
core-language-nl = Nederlands
core-language-tr = Türkçe
core-language-ru = Русский
core-language-ar = العربية
core-language-ko = 한국어
core-language-zh = 简体中文
