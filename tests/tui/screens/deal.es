=== company 80x24 cursor hidden
 Empresa › Mi empresa                                 DEMO  ficha · ana · 06:00
 [1 Datos] 2 Series  3 Historial
 Nombre          Mi empresa
 País            México                  Moneda         MXN
 Zona horaria    America/Mexico_City     Idioma         Español
 Signo decimal   .                       RFC            EKU9003173C9
 Régimen fiscal                          Giro
 Calle           Av. Reforma             Núm. ext.      222
 Int.                                    Colonia
 Ciudad          Ciudad de México        Municipio
 Estado                                  Código postal  06600
 Contacto                                Teléfono
 Correo                                  Sitio web
 Remitente                               Responder a






________________________________________________________________________________

 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== logo-asked 80x24 cursor 4,13
 Empresa › Mi empresa                                 DEMO  ficha · ana · 06:00
 [1 Datos] 2 Series  3 Historial
 Nombre          Mi empresa
 Pa┌─ Logotipo, un PNG: boxes/1/inbox ──────────────────────────────────────┐
 Zo│ Buscar:                                                                │
 Si│ ►Otro archivo, por su ruta                                             │
 Ré│                                                                        │
 Ca│                                                                        │
 In│                                                                        │
 Ci│                                                                        │
 Es│                                                                        │
 Co│                                                                        │
 Co│                                                                        │
 Re│                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== logo 80x24 cursor hidden
 Empresa › Mi empresa                                 DEMO  ficha · ana · 06:00
 [1 Datos] 2 Series  3 Historial
 Nombre          Mi empresa
 País            México                  Moneda         MXN
 Zona horaria    America/Mexico_City     Idioma         Español
 Signo decimal   .                       RFC            EKU9003173C9
 Régimen fiscal                          Giro
 Calle           Av. Reforma             Núm. ext.      222
 Int.                                    Colonia
 Ciudad          Ciudad de México        Municipio
 Estado                                  Código postal  06600
 Contacto                                Teléfono
 Correo                                  Sitio web
 Remitente                               Responder a
 Logotipo desde  21/11/2026 06:00





________________________________________________________________________________
 El logotipo aparece en los documentos desde ahora.
 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== series 80x24 cursor hidden
 Empresa › Mi empresa                                 DEMO  ficha · ana · 06:00
  1 Datos [2 Series] 3 Historial
 Tipo               Prefijo                      Primer número Número siguiente
►Factura            F                                        1                1
 Remisión           R                                        1                1















________________________________________________________________________________
                                                                       Fila 1/2
 n nuevo · Enter edita · d lo quita · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== import-asked 80x24 cursor 13,35
 Importar › Clientes › clientes.tsv                   DEMO  ficha · ana · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 1 · ya está 1 · fuera 3                sin guardar aún · todas las filas
  Línea   Qué será       Nombre                Por qué
      3   ya está        Comercial Los Ñires > Clave: igual que en 000001 Comer>
      4   nuevo          Papelería La Niña SA>
►     5 ! fuera          A3                    Se dejó fuera a mano.
      6 ! fuera          Refacciones Núñez     Se dejó fuera a mano.
      7 ! fuera          Papelería otra vez    Se dejó fuera a mano.
                       ┌────────────────────────────────┐
                       │ ¿Importar clientes.tsv?        │
                       │ nuevo: 1, ya está: 1, fuera: 3 │
                       │                                │
                       │         [ Sí ] [ No ]          │
                       └────────────────────────────────┘



 Se dejó fuera a mano.

________________________________________________________________________________
                                                                       Fila 3/5
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddd b
 dddddd b
rrrrrrrrrr
 dddddd b
 dddddd b

                         bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                                 BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== imported 80x24 cursor 15,36
 Importar › Clientes › clientes.tsv                   DEMO  ficha · ana · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 1 · ya está 1 · fuera 3                     se importó · todas las filas
  Línea   Qué será       Nombre                Por qué
      3   ya está        Comercial Los Ñires > Clave: igual que en 000001 Comer>
      4   nuevo          Papelería La Niña SA>
►     5 ! fuera          A3                    Se dejó fuera a mano.
      6 ! f┌─ Importado ────────────────────────────────────────────┐
      7 ! f│ nuevo: 1, ya está: 1, fuera: 3                         │
           │ Las filas que no se tomaron, cada una con su motivo,   │
           │ están en su bandeja de entrada: clientes-rechazos.csv. │
           │ Corríjalas ahí e impórtelas.                           │
           │ Ctrl-Z lo deshace todo; también la lista de            │
           │ importaciones.                                         │
           │                                                        │
           │                      [ Aceptar ]                       │
           └────────────────────────────────────────────────────────┘

 Se dejó fuera a mano.

________________________________________________________________________________
                                                                       Fila 3/5
 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddd b
 dddddd b
rrrrrrrrrr
 dddddd b    bbbbbbbbbbb
 dddddd b    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






                                  BBBBBBBBBBB






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== clients 80x24 cursor hidden
 Clientes                                             DEMO  ficha · ana · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos · 27 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5  █
 000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribuidora 05 SA                         Cliente
 000012   Distribuidora 06 SA                         Cliente
 000013   Distribuidora 07 SA                         Cliente
 000014   Distribuidora 08 SA                         Cliente
 000015   Distribuidora 09 SA                         Cliente
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
________________________________________________________________________________
                                                                      Fila 1/27
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== client 80x24 cursor hidden
 Clientes › A2 Papelería La Niña SA de CV             DEMO  ficha · ana · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave             A2
 Razón social      Papelería La Niña SA de CV
 Nombre comercial
 Tipo              Cliente             País                 México
 RFC               EKU9003173C9        Tipo de id. fiscal   RFC
 Tipo de persona   Persona moral       Id. externo
 Teléfono 1        55 5512 9999        Teléfono 2
 Correo            ventas@nina.example Sitio web
 Giro                                  Régimen fiscal
 Uso de CFDI                           Condiciones de pago
 Días de crédito   0                   Límite de crédito    1,000.00
 Lista de precios                      Estatus
 Asignado a                            Copia de correos     no
 Saldo             0.00                Alta                 21/11/2026 06:00




________________________________________________________________________________
 Se guardó: A2 Papelería La Niña SA de CV
 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-products 80x24 cursor 13,34
 [modificado] Documentos › Alta: Documento            DEMO  ficha · ana · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Papelería La Niña SA de CV                            ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]
          ┌─────────────────────────────────────────────────────────┐
    Produc│ Productos: aún no hay.                                  │ Impuesto
  1       │ ¿Registrar ahora el primero? Este formulario queda como │
          │ está.                                                   │
          │                                                         │
          │                     [ Sí ] [ No ]                       │
          └─────────────────────────────────────────────────────────┘     Total
                                                                           0.00




________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr








bbbbbbbbbb  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  bbbbbbbbbbb
    bbbbbb


                                BBBBBB

                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== product 80x24 cursor 4,59
 [modificado] Productos › Alta: Producto              DEMO  ficha · ana · 06:00
  Clave            [000001      ]
* Nombre           [Etiqueta térmica                                          ]
* Tipo             [Producto          ▼]  Unidad          [                  ▼]
  Precio           [250           ]       Impuesto        [IVA 16 %          ▼]
  Segundo impuesto [                  ▼]  Tercer impuesto [                  ▼]
  Clave SAT        [        ]
  Descripción      [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
________________________________________________________________________________

 F4 o letra: valores · Supr: ninguno · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr



                                                           bbbbbbbbbbbbbbbbbbb

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== product-taken 80x24 cursor 10,4
 [modificado] Documentos › Alta: Documento            DEMO  ficha · ana · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Papelería La Niña SA de CV                            ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1 000001   ▼ Etiqueta tér>        1        250               250.00 IVA16



                                       Subtotal       Impuestos           Total
                                         250.00           40.00          290.00




________________________________________________________________________________
 Se guardó: 000001 Etiqueta térmica
 Letra: clave o nombre · F6 más columnas · F7 nuevo · F8 quita · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6Más    7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr








bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
    bbbbbbbbbb




                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== taxed 80x24 cursor 11,4
 [modificado] Documentos › Alta: Documento            DEMO  ficha · ana · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Papelería La Niña SA de CV                            ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1 000001     Etiqueta tér>        4        250             1,000.00 IVA16
  2          ▼                                                   0.00


                                       Subtotal       Impuestos           Total
                                       1,000.00          160.00        1,160.00




________________________________________________________________________________

 Letra: clave o nombre · F6 más columnas · F7 nuevo · F8 quita · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6Más    7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr








bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd
    bbbbbbbbbb



                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== one-of-it 80x24 cursor 11,30
 [modificado] Documentos › Alta: Documento            DEMO  ficha · ana · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Papelería La Niña SA de CV                            ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1 000001     Etiqueta tér>        4        250             1,000.00 IVA16
  2            Flete a Pueb> 1                                   0.00


                                       Subtotal       Impuestos           Total
                                       1,000.00          160.00        1,160.00




________________________________________________________________________________

 Tab: otro · F6 más columnas · F7 nuevo · F8 quita · F2 guarda
1Ayuda  2Guarda 3Salir  4       5Deshac 6Más    7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr








bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd
                             bbbbbbbb



                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== three-lines 80x24 cursor 12,70
 [modificado] Documentos › Alta: Documento            DEMO  ficha · ana · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Papelería La Niña SA de CV                            ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1 000001     Etiqueta tér>        4        250             1,000.00 IVA16
  2            Flete a Pueb>        1        800               800.00 IVA16
  3            Maniobras            1      350.5               350.50 IVA16  ▼

                                       Subtotal       Impuestos           Total
                                       2,150.50          344.08        2,494.58




________________________________________________________________________________

 Letra: clave o nombre · F6 más columnas · F7 nuevo · F8 quita · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6Más    7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr








bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd
ddd
                                                                      bbbbbbbb


                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== note 80x24 cursor hidden
 Documentos › 000001 Papelería La Niña SA de CV       DEMO  ficha · ana · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número            000001              Tipo                 Remisión
 Fecha             21/11/2026
 Cliente           Papelería La Niña SA de CV
 Estado            Borrador            Condiciones de pago
 Días de crédito   0                   Vencimiento          21/11/2026
 Lista de precios                      Serie
 Orden de compra                       Hecho de
 Notas
 Subtotal          2,150.50            Impuestos            344.08
 Total             2,494.58            Saldo                0.00
 Folio                                 Venta                21/11/2026







________________________________________________________________________________
 Se guardó: 000001 Papelería La Niña SA de CV
 F2 Emitir · e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== issued 80x24 cursor hidden
 Documentos › R-1 Papelería La Niña SA de CV          DEMO  ficha · ana · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número               R-1                Tipo                 Remisión
 Fecha                21/11/2026
 Cliente              Papelería La Niña SA de CV
 Estado               Emitido            Condiciones de pago
 Días de crédito      0                  Vencimiento          21/11/2026
 Lista de precios                        Serie                R
 Orden de compra                         Hecho de
 Notas
 Subtotal             2,150.50           Impuestos            344.08
 Total                2,494.58           Saldo                0.00
 Folio                1                  Venta                21/11/2026
 Emitido              21/11/2026 06:00
 Cliente: nombre      Papelería La Niña SA de CV
 Cliente: id. fiscal  EKU9003173C9       Cliente: país        México
 Cliente: domicilio   Puebla
 Emisor: nombre       Mi empresa
 Emisor: id. fiscal   EKU9003173C9
 Emisor: domicilio    Av. Reforma 222, 06600 Ciudad de México                  ↓
________________________________________________________________________________
 Se emitió: R-1 Papelería La Niña SA de CV
 F2 Facturarla · p imprime · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== invoice 80x24 cursor 1,23
 Alta: Documento de R-1                               DEMO  ficha · ana · 06:00
* Tipo                [Factura         ▼]* Fecha            [21/11/2026 ]
* Cliente             [Papelería La Niña SA de CV                            ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de             R-1
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1 000001     Etiqueta tér>        4        250             1,000.00 IVA16
  2            Flete a Pueb>        1        800               800.00 IVA16
  3            Maniobras            1      350.5               350.50 IVA16

                                       Subtotal       Impuestos           Total
                                       2,150.50          344.08        2,494.58




________________________________________________________________________________

 F4 o letra: valores · F7: partidas · Tab: otro campo · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                       bbbbbbbbbbbbbbbbb




                       ddddddddddddddddd


bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd
ddd
ddd


                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== owed 80x24 cursor 16,35
 Documentos › 000002 Papelería La Niña SA de CV       DEMO  ficha · ana · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número            000002              Tipo                 Factura
 Fecha             21/11/2026
 Cliente           Papelería La Niña SA de CV
 Estado            Borrador            Condiciones de pago
 Días de c┌──────────────────────────────────────────────────────────┐
 Lista de │ ¿Emitir 000002 Papelería La Niña SA de CV?               │
 Orden de │ Toma el número que sigue en su serie y desde entonces ya │
 Notas    │ no cambia.                                               │
 Subtotal │ Tipo: Factura                                            │
 Total    │ Fecha: 21/11/2026                                        │
 Folio    │ Subtotal: 2,150.50                                       │
          │ Impuestos: 344.08                                        │
          │ Total: 2,494.58                                          │
          │                                                          │
          │                      [ Sí ] [ No ]                       │
          └──────────────────────────────────────────────────────────┘


________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb





            bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb








                                 BBBBBB





 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== asked 80x24 cursor 13,42
 Documentos › 000002 Papelería La Niña SA de CV       DEMO  ficha · ana · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número            000002              Tipo                 Factura
 Fecha             21/11/2026
 Cliente           Papelería La Niña SA de CV
 Estado            Borrador            Condiciones de pago
 Días de crédito   0                   Vencimiento          21/11/2026
 Lista de precios                      Serie
 Orden de c┌────────────────────────────────────────────────────────┐
 Notas     │ Papelería La Niña SA de CV debería 2,494.58; su límite │
 Subtotal  │ de crédito es 1,000.00.                                │
 Total     │ ¿Seguir de todos modos?                                │
 Folio     │                                                        │6
           │                     [ Sí ] [ No ]                      │
           └────────────────────────────────────────────────────────┘





________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb







             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                                        BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== still-a-draft 80x24 cursor hidden
 Documentos › 000002 Papelería La Niña SA de CV       DEMO  ficha · ana · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número            000002              Tipo                 Factura
 Fecha             21/11/2026
 Cliente           Papelería La Niña SA de CV
 Estado            Borrador            Condiciones de pago
 Días de crédito   0                   Vencimiento          21/11/2026
 Lista de precios                      Serie
 Orden de compra                       Hecho de             R-1
 Notas
 Subtotal          2,150.50            Impuestos            344.08
 Total             2,494.58            Saldo                0.00
 Folio                                 Venta                21/11/2026







________________________________________________________________________________

 F2 Emitir · e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== invoiced 80x24 cursor hidden
 Documentos › F-1 Papelería La Niña SA de CV          DEMO  ficha · ana · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número               F-1                Tipo                 Factura
 Fecha                21/11/2026
 Cliente              Papelería La Niña SA de CV
 Estado               Emitido            Condiciones de pago
 Días de crédito      0                  Vencimiento          21/11/2026
 Lista de precios                        Serie                F
 Orden de compra                         Hecho de             R-1
 Notas
 Subtotal             2,150.50           Impuestos            344.08
 Total                2,494.58           Saldo                2,494.58
 Folio                1                  Venta                21/11/2026
 Emitido              21/11/2026 06:00
 Cliente: nombre      Papelería La Niña SA de CV
 Cliente: id. fiscal  EKU9003173C9       Cliente: país        México
 Cliente: domicilio   Puebla
 Emisor: nombre       Mi empresa
 Emisor: id. fiscal   EKU9003173C9
 Emisor: domicilio    Av. Reforma 222, 06600 Ciudad de México                  ↓
________________________________________________________________________________
 Se emitió: F-1 Papelería La Niña SA de CV
 p imprime · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== paper 80x24 cursor 22,19
┌─ Imprimir ───────────────────────────────────────────────────────────────────┐
│ Mi empresa                                                        21/11/2026 │
│ Prefactura F-1                                                 Página 1 de 1 │
│ BORRADOR — SIN VALIDEZ FISCAL. Este documento no ha sido timbrado            │
│ ============================================================================ │
│                                                                              │
│ Emisor                                Cliente                                │
│ Mi empresa                            Papelería La Niña SA de CV             │
│ RFC: EKU9003173C9                     RFC: EKU9003173C9                      │
│ Av. Reforma 222, 06600 Ciudad de      Puebla                                 │
│ México                                                                       │
│                                                                              │
│ Vencimiento                           Remisión                               │
│ 21/11/2026                            R-1                                    │
│                                                                              │
│ Clave      Descripción                    Cantidad       Precio      Importe │
│ ---------------------------------------------------------------------------- │
│ 000001     Etiqueta térmica                      4       250.00     1,000.00 │
│            Flete a Puebla                        1       800.00       800.00 │
│            Maniobras                             1       350.50       350.50 │
│                                                                              │
│                                                                              │
│                [ En PDF ] [ Guardar en archivo ] [ Cerrar ]                  │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbb





















                 BBBBBBBBBB

=== pdf 80x24 cursor 13,49
 Documentos › F-1 Papelería La Niña SA de CV          DEMO  ficha · ana · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número               F-1                Tipo                 Factura
 Fecha                21/11/2026
 Cliente              Papelería La Niña SA de CV
 Estado               Emitido            Condiciones de pago
 Días de crédito      0                  Vencimiento          21/11/2026
 Lista de precios                        Serie                F
 Orden de c┌───────────────────────────────────────────────────────┐
 Notas     │ Guardar: F-1                                          │
 Subtotal  │ Un nombre solo va a su bandeja de salida; una ruta, a │
 Total     │ cualquier lugar.                                      │58
 Folio     │                                                       │2026
 Emitido   │ Archivo [document-F-1-2026-11-21.pdf                ] │
 Cliente: n└───────────────────────────────────────────────────────┘
 Cliente: id. fiscal  EKU9003173C9       Cliente: país        México
 Cliente: domicilio   Puebla
 Emisor: nombre       Mi empresa
 Emisor: id. fiscal   EKU9003173C9
 Emisor: domicilio    Av. Reforma 222, 06600 Ciudad de México                  ↓
________________________________________________________________________________

 Enter o F2 acepta · Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb







             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb





                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== pdf-saved 80x24 cursor hidden
 Documentos › F-1 Papelería La Niña SA de CV          DEMO  ficha · ana · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número               F-1                Tipo                 Factura
 Fecha                21/11/2026
 Cliente              Papelería La Niña SA de CV
 Estado               Emitido            Condiciones de pago
 Días de crédito      0                  Vencimiento          21/11/2026
 Lista de precios                        Serie                F
 Orden de compra                         Hecho de             R-1
 Notas
 Subtotal             2,150.50           Impuestos            344.08
 Total                2,494.58           Saldo                2,494.58
 Folio                1                  Venta                21/11/2026
 Emitido              21/11/2026 06:00
 Cliente: nombre      Papelería La Niña SA de CV
 Cliente: id. fiscal  EKU9003173C9       Cliente: país        México
 Cliente: domicilio   Puebla
 Emisor: nombre       Mi empresa
 Emisor: id. fiscal   EKU9003173C9
 Emisor: domicilio    Av. Reforma 222, 06600 Ciudad de México                  ↓
________________________________________________________________________________
 Guardado: document-F-1-2026-11-21.pdf, en su bandeja de salida, páginas: 1
 p imprime · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== note-again 80x24 cursor hidden
 Documentos › R-1 Papelería La Niña SA de CV          DEMO  ficha · ana · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número               R-1                Tipo                 Remisión
 Fecha                21/11/2026
 Cliente              Papelería La Niña SA de CV
 Estado               Emitido            Condiciones de pago
 Días de crédito      0                  Vencimiento          21/11/2026
 Lista de precios                        Serie                R
 Orden de compra                         Hecho de
 Notas
 Subtotal             2,150.50           Impuestos            344.08
 Total                2,494.58           Saldo                0.00
 Folio                1                  Venta                21/11/2026
 Emitido              21/11/2026 06:00
 Cliente: nombre      Papelería La Niña SA de CV
 Cliente: id. fiscal  EKU9003173C9       Cliente: país        México
 Cliente: domicilio   Puebla
 Emisor: nombre       Mi empresa
 Emisor: id. fiscal   EKU9003173C9
 Emisor: domicilio    Av. Reforma 222, 06600 Ciudad de México                  ↓
________________________________________________________________________________

 F2 Abrir la factura F-1 · p imprime · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== invoiced-once 80x24 cursor 4,13
 Documentos › R-1 Papelería La Niña SA de CV          DEMO  ficha · ana · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número               R-1                Tipo                 Remisión
 Fe┌─ R-1 Papelería La Niña SA de CV ───────────────────────────────────────┐
 Cl│ Buscar:                                                                │
 Es│ ►Abrir la factura F-1                                                  │
 Dí│  Hechos de él                                                  ventana │
 Li│  Correo                                                        ventana │
 Or│  Cancelar el documento                                                 │
 No│                                                                        │
 Su│                                                                        │
 To│                                                                        │
 Fo│                                                                        │
 Em│                                                                        │
 Cl│                                                                        │
 Cl│                                                                        │
 Cl│                                                                        │
 Em│                                                                        │
 Em│                                                                        │
 Em└────────────────────────────────────────────────────────────────────────┘  ↓
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                    ddddddd
                                                                    ddddddd











                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== its-invoice 80x24 cursor hidden
 Documentos › F-1 Papelería La Niña SA de CV          DEMO  ficha · ana · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número               F-1                Tipo                 Factura
 Fecha                21/11/2026
 Cliente              Papelería La Niña SA de CV
 Estado               Emitido            Condiciones de pago
 Días de crédito      0                  Vencimiento          21/11/2026
 Lista de precios                        Serie                F
 Orden de compra                         Hecho de             R-1
 Notas
 Subtotal             2,150.50           Impuestos            344.08
 Total                2,494.58           Saldo                2,494.58
 Folio                1                  Venta                21/11/2026
 Emitido              21/11/2026 06:00
 Cliente: nombre      Papelería La Niña SA de CV
 Cliente: id. fiscal  EKU9003173C9       Cliente: país        México
 Cliente: domicilio   Puebla
 Emisor: nombre       Mi empresa
 Emisor: id. fiscal   EKU9003173C9
 Emisor: domicilio    Av. Reforma 222, 06600 Ciudad de México                  ↓
________________________________________________________________________________

 p imprime · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-archive 80x24 cursor 4,13
 Documentos › F-1 Papelería La Niña SA de CV          DEMO  ficha · ana · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número               F-1                Tipo                 Factura
 Fe┌─ F-1 Papelería La Niña SA de CV ───────────────────────────────────────┐
 Cl│ Buscar:                                                                │
 Es│ ►Hechos de él                                                  ventana │
 Dí│  Correo                                                        ventana │
 Li│  Cancelar el documento                                                 │
 Or│                                                                        │
 No│                                                                        │
 Su│                                                                        │
 To│                                                                        │
 Fo│                                                                        │
 Em│                                                                        │
 Cl│                                                                        │
 Cl│                                                                        │
 Cl│                                                                        │
 Em│                                                                        │
 Em│                                                                        │
 Em└────────────────────────────────────────────────────────────────────────┘  ↓
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                    ddddddd












                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== file clientes-rechazos.csv
Código	Razón social	RFC	Correo	Teléfono	Ciudad	Color	ficha:reason
A3			nadie@nadie.example		Puebla		Se dejó fuera a mano.
A4	Refacciones Núñez		nunez arroba ejemplo	33 3615 1111	León	verde	Se dejó fuera a mano.
A2	Papelería otra vez						Se dejó fuera a mano.
