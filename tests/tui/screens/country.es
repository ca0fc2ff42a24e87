=== follows 80x24 cursor 2,22
 [modificado] Empresa › Mi empresa                    DEMO  ficha · ana · 06:00
* Nombre             [Mi empresa                                              ]
* País               [Chile           ▼]  Moneda             MXN
* Zona horaria       [America/Santiago ]* Idioma            [Español         ▼]
* Signo decimal      [,  ]                RUT               [EKU9003173C9  ]
  Régimen tributario [                ▼]  Giro              [                 ]
  Calle              [Av. Reforma      ]  Núm. ext.         [222     ]
  Int.               [        ]           Villa o población [                 ]
  Ciudad             [Ciudad de México ]  Comuna            [                 ]
  Región             [                 ]  Código postal     [06600   ]
  Contacto           [                 ]  Teléfono          [                 ]
  Correo             [                 ]  Sitio web         [                 ]
  Remitente          [                 ]  Responder a       [                 ]







________________________________________________________________________________

 Se propone para los clientes nuevos.
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

                      bbbbbbbbbbbbbbbbb                      ddddd



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== tax-id-of-the-old 80x24 cursor 4,73
 [modificado] Empresa › Mi empresa                    DEMO  ficha · ana · 06:00
* Nombre             [Mi empresa                                              ]
* País               [Chile           ▼]  Moneda             MXN
* Zona horaria       [America/Santiago ]* Idioma            [Español         ▼]
* Signo decimal      [,  ]                RUT               [EKU9003173C9  ]
  Régimen tributario [                ▼]  Giro              [                 ]
  Calle              [Av. Reforma      ]  Núm. ext.         [222     ]
  Int.               [        ]           Villa o población [                 ]
  Ciudad             [Ciudad de México ]  Comuna            [                 ]
  Región             [                 ]  Código postal     [06600   ]
  Contacto           [                 ]  Teléfono          [                 ]
  Correo             [                 ]  Sitio web         [                 ]
  Remitente          [                 ]  Responder a       [                 ]







________________________________________________________________________________
 ! «EKU9003173C9» no es una identificación fiscal de este país.
 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

                                                             ddddd

                                                             bbbbbbbbbbbbbb
















 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== question 80x24 cursor 14,41
 [modificado] Empresa › Mi empresa                    DEMO  ficha · ana · 06:00
* Nombre             [Mi empresa                                              ]
* País               [Chile           ▼]  Moneda             MXN
* Zona horaria       [America/Santiago ]* Idioma            [Español         ▼]
* Signo decimal      [,  ]                RUT               [              ]
  Régimen tributario [                ▼]  Giro              [                 ]
  Calle              [Av. Reforma      ]  Núm. ext.         [222     ]
  Int.               [        ]           Villa o población [                 ]
  Ciudad  ┌─────────────────────────────────────────────────────────┐         ]
  Región  │ Chile: sus impuestos sustituyen a los que nada usa; la  │]
  Contacto│ zona horaria es America/Santiago, el signo decimal «,», │         ]
  Correo  │ y desde ahora los importes son en CLP.                  │         ]
  Remitent│ ¿Seguir de todos modos?                                 │         ]
          │                                                         │
          │                     [ Sí ] [ No ]                       │
          └─────────────────────────────────────────────────────────┘




________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

                                                             ddddd

                                                             bbbbbbbbbbbbbb




            bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb




                                       BBBBBB







 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== moved 80x24 cursor hidden
 Empresa › Mi empresa                                 DEMO  ficha · ana · 09:00
 [1 Datos] 2 Series  3 Historial
 Nombre             Mi empresa
 País               Chile                    Moneda     CLP
 Zona horaria       America/Santiago         Idioma     Español
 Signo decimal      ,                        RUT
 Giro                                        Calle      Av. Reforma
 Núm. ext.          222                      Int.
 Villa o población                           Ciudad     Ciudad de México
 Comuna                                      Región
 Código postal      06600                    Contacto
 Teléfono                                    Correo
 Sitio web                                   Remitente
 Responder a






________________________________________________________________________________
 Se guardó: Mi empresa
 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== steps 80x24 cursor hidden
 Puesta en marcha                                     DEMO  ficha · ana · 09:00
 falta   Qué registros ve cada rol        como viene
 falta   Qué puede hacer cada rol         como viene
 listo   Usuarios                         personas además de usted: 4
 falta   Empresa                          falta: RUT, comuna
 falta   Numeración de documentos         siguen: F-1, R-1
 listo   Impuestos                        impuestos vigentes: 2
 falta   Listas desplegables              como viene
 falta   Productos y servicios            productos y servicios: 0
 listo   Importar clientes                clientes: 25
 listo   Importar contactos               personas de los clientes: 2
 listo   Importar prospectos              prospectos: 1

 La empresa como sale en los documentos, y sus series de folios.






________________________________________________________________________________
                                                                 Faltan 6 de 11
 Enter abre · Espacio: queda así · d guarda la lista · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd

 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== its-taxes 80x24 cursor hidden
 Impuestos › Impuestos                                DEMO  ficha · ana · 09:00
 Buscar: /                                               activos · 2 · Nombre ↑
 Clave        Nombre↑                                   Tipo             Tasa %
►EXENTO       Exento de IVA                             Exento                0
 IVA19        IVA 19 %                                  Agregado             19















________________________________________________________________________________
                                                                       Fila 1/2
 / buscar · Enter abre · f mostrar solo · : ir a · q volver
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== a-new-tax 80x24 cursor 1,56
 Impuestos › Alta: Impuesto                           DEMO  ficha · ana · 09:00
* Clave         [            ]         * Nombre        [                      ]
* Tipo          [                    ▼]  Tasa %        [          ]
  Vigente desde [           ]            Vigente hasta [           ]
















________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                                                        bbbbbbbbbbbbbbbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== a-new-client 80x24 cursor 2,23
 Clientes › Alta: Cliente                             DEMO  ficha · ana · 09:00
  Clave               [000028  ]
* Razón social        [                                                       ]
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [Chile           ▼]
  RUT                 [              ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [                 ]
  Teléfono 2          [                ]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Condiciones de pago [               ▼]  Días de crédito   [     ]
  Límite de crédito   [              ]    Lista de precios  [                ▼]
  Estatus             [               ▼]  Asignado a        [                ▼]
  Copia de correos    [ ]                 Contacto: nombre  [                 ]
  Contacto: teléfono  [                ]  Contacto: celular [                 ]
  Contacto: correo    [                ]  Contacto: cargo   [                 ]
  Contacto: depto.    [                ]
  Nota                [                                                       ]
                      [                                                       ]
                      [                                                       ]
                      [                                                       ]
________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-such-filter 80x24 cursor 4,17
 Clientes                                             DEMO  ficha · ana · 09:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Mostrar solo ─────────────────────────────────────────────────────────┐
►00│ Buscar: cfdi                                                           │  █
 00│ Nada coincide.                                                         │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00└────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                      Fila 1/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbb  bbbbbbbbbbbbbb                                                          bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== nothing-so-called-to-set 80x24 cursor 4,17
 Clientes                                             DEMO  ficha · ana · 09:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ 000001 Comercial Los Ñires SpA ───────────────────────────────────────┐
 00│ Buscar: cfdi                                                           │  █
►00│ Nada coincide.                                                         │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00└────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                        marcados: 1 · Fila 2/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbb  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                        bbb
 bb          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  bb
rrr  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
