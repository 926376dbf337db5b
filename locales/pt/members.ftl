# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = África
members-section-asia-pacific = Ásia-Pacífico
members-section-eurasia = Eurásia
members-section-europe = Europa
members-section-latin-america = América Latina
members-section-middle-east-west-asia = Oriente Médio e Ásia Ocidental
members-section-north-america = América do Norte

# The list
members-title = Quem participa
members-description = As Cidades e Territórios de Direitos Humanos e os governos locais que assumiram esse compromisso: em um mapa e em uma lista, com busca e filtros.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } de { $goal }
members-map = Mapa
members-map-label = Mapa do mundo. A lista abaixo traz as mesmas informações.

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
    [one] { $count } governo local: { $name }
   *[other] { $count } governos locais, entre eles { $name }
}

# In the legend of the map, beside a dot with a number in it
members-map-number = Vários próximos uns dos outros
members-map-whole = Mostrar o mundo inteiro
members-map-area = Só é mostrada a parte do mapa escolhida.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
    [one] { $count } deles não aparece no mapa.
   *[other] { $count } deles não aparecem no mapa.
}
members-credit = Mapa: Natural Earth. Lugares: <a data-l10n-name="places">GeoNames</a>, <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = Buscar
members-search-hint = Um nome ou lugar, em qualquer idioma e escrita
members-level = Nível
members-level-pledge = Compromisso
members-section = Região do mundo
members-wave-label = Onda
members-wave = Onda { $number }
# All of them; { $filter } is the filter: country, section, kind, theme, wave
members-all = { $filter ->
    [section] Todas
    [wave] Todas
   *[other] Todos
}
members-sort = Ordem
members-sort-name = Por nome
members-sort-joined = Os mais recentes primeiro
members-show = Mostrar
members-reset = Mostrar tudo
members-found = { $count ->
    [one] { $count } governo local
   *[other] { $count } governos locais
}
members-empty = Ainda não há nenhum governo local aqui. O seu pode ser o primeiro.
members-none = Nenhum resultado.
members-pages = Páginas da lista
members-page = Página { $page } de { $pages }
members-previous = Página anterior
members-next = Próxima página

# One pledge or member. $date is a day, a month or a year.
members-one-description = { $name } na campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”.
members-member-since = Membro da campanha desde: { $date }
members-pledge-since = Compromisso com a campanha: { $date }
members-is-member = Membro da campanha
members-is-pledge = Compromisso com a campanha
members-leader = Quem decide
members-no-profile = O perfil ainda não foi publicado.
members-facts = Em resumo
members-offers = O que oferece aos outros
members-seeks = O que espera dos outros
members-decision-file = Ler a decisão (PDF)
members-original = Texto original: { $language }
members-translation = Tradução: { $language }
members-wrong = Há algum erro? Avise-nos

# The page of one that was public and is no more; it does not say which
members-gone-title = Não faz mais parte da campanha
members-gone-text = O governo local que era mostrado aqui não participa mais da campanha. Retiramos sua página.

# The badge that a local government puts on its own website, and the certificate
members-badge-title = Selo e certificado
members-badge-text = Copie estas linhas para seu próprio site. O selo mostra sempre a situação atual.
members-badge-alt = { $name }: selo da campanha Cidades e Territórios de Direitos Humanos
members-badge-member = Membro da campanha
members-badge-pledge = Assumimos o compromisso
members-badge-name = Cidades de Direitos Humanos
members-certificate-link = Certificado para imprimir
members-certificate-title = Certificado
members-certificate-member = é membro da campanha global “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”. Seu perfil público apresenta seu trabalho pelos direitos humanos.
members-certificate-pledge = assumiu o compromisso de ser uma Cidade ou um Território de Direitos Humanos, na campanha global “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”.
members-certificate-dated = Impresso a partir do site da campanha em { $date }. Para verificar se continua válido:

# Open data
members-data-title = Dados abertos
members-data-description = A lista de compromissos e membros em JSON, CSV, GeoJSON e Atom, de uso livre.
members-data-text = O que estas páginas mostram também está disponível para programas de computador. Os arquivos estão sempre tão atualizados quanto as páginas, por ordem de número. Cada número é atribuído uma única vez.
members-data-json = todos os campos; o esquema explica o significado
members-data-csv = para planilhas; UTF-8
members-data-geojson = para mapas; só os governos locais com localização
members-data-atom = para acompanhar as novidades
members-data-schema = JSON Schema
members-data-licence = Os dados podem ser usados e compartilhados, inclusive modificados, desde que a fonte seja citada: <a data-l10n-name="licence">Creative Commons Atribuição 4.0</a>. As coordenadas vêm do <a data-l10n-name="places">GeoNames</a>, sob a mesma licença.

# The table of the fields of open data. “Format” is the column of what a value looks like.
members-fields-title = Os campos
members-fields-name = Campo
members-fields-meaning = Significado
members-fields-shape = Formato
members-fields-example = Exemplo
members-field-number = Número na lista, atribuído uma única vez
members-field-wave = Onda da campanha em que aderiu
members-field-pledged-on = Data em que a manifestação de interesse foi aceita
members-field-member-on = Data em que o perfil foi aceito
members-field-latitude = Latitude do lugar (WGS 84)
members-field-longitude = Longitude do lugar (WGS 84)
members-field-page = Sua página neste site, em inglês
members-shape-number = número inteiro
members-shape-degrees = número decimal, em graus
members-shape-text = texto
members-shape-word = uma destas palavras:
members-shape-words = uma lista destas palavras:
members-shape-country = duas letras da norma ISO 3166-1
members-shape-day = dia, mês ou ano (ISO 8601)
members-shape-address = endereço web
members-shape-empty = pode estar vazio
