# The page around the invitation letter. The letter itself stands in letter.ftl and is never edited.

invitation-kicker = Uitnodigingsbrief, 2022
invitation-skip = Direct naar de brief
# Shown above a translation that nobody has reviewed yet; the link leads to the Indonesian original.
invitation-draft = Deze vertaling is nog niet door een moedertaalspreker gecontroleerd.
invitation-read-original = Het Indonesische origineel lezen
invitation-original = Dit is de oorspronkelijke tekst van de brief.
# The letter names a deadline of 2022; this says so.
invitation-dated = De brief is van 2022 en wordt getoond zoals hij is verzonden. De data die erin staan, zijn verstreken; wat nu geldt, staat ernaast.
invitation-join = Sluit u aan bij de campagne
invitation-side-by-side = Naast elkaar lezen met
invitation-one-language = In één taal lezen
invitation-campaign-state = De campagne vandaag
